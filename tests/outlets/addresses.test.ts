import { describe, expect, it } from 'vitest';
import { outletOfAddress } from '../../src/outlets/address.js';
import type { SourceId } from '../../src/index.js';

const ADDRESSES: readonly (readonly [address: string, id: SourceId | null])[] = [
  ['http://www.kcna.kp/en/article/q/5a1b.kcmsf', 'kcna'],
  ['http://kcna.kp/kcna.user.home.retrieveHomeInfoList.kcmsf', 'kcna'],
  ['http://kcna.kp', 'kcna'],
  ['https://KCNA.KP:443/en', 'kcna'],
  ['http://kcna.kp:8080/', 'kcna'],
  ['http://www.kcna.kp./en', 'kcna'],
  [' http://kcna.kp/ ', 'kcna'],
  ['http://www.kcna.co.jp/item/2011/201105/news20/20110520-24ee.html', 'kcna'],
  ['http://rodong.rep.kp/en/index.php?MTJAMjAyNC0wNi0wOS1OMDAyQA==', 'rodong'],
  ['http://www.rodong.rep.kp/ko/', 'rodong'],
  ['http://minzu.rep.kp/index.php', 'minju'],
  ['http://www.mfa.gov.kp/view/article/18042', 'mfa'],
  ['http://naenara.com.kp/main/index/en/politics', 'naenara'],
  ['http://www.vok.rep.kp/index.php/revo_de/getDetail/ens', 'vok'],
  ['http://www.pyongyangtimes.com.kp/?page=Politics', 'pyongyang-times'],
  ['http://www.uriminzokkiri.com/index.php?ptype=english', 'uriminzokkiri'],
  ['http://dprktoday.com/news/12345', 'dprk-today'],
  ['http://www.arirangmeari.com/index.php', 'meari'],
  ['http://www.ryugyongbook.com/', 'ryugyong'],
  ['http://chosonsinbo.com/2024/01/01-12/', 'choson-sinbo'],
  ['http://jp.korea-np.co.jp/article/', 'choson-sinbo'],
  ['http://www.tongilvoice.com/', 'tongil-voice'],
  ['http://www.sogwang.com/kp/', 'sogwang'],
  ['https://web.archive.org/web/20160105144328/http://www.kcna.kp/en', 'kcna'],
  // Other sites, however alike
  ['http://evilkcna.kp/', null],
  ['http://kcna.kp.example.com/', null],
  ['http://kcna-kp.com/', null],
  ['http://kcna.kpp/', null],
  ['http://co.jp/', null],
  ['http://com.kp/', null],
  ['http://rep.kp/', null],
  ['http://kcna.kp@example.com/', null],
  ['http://example.com/http://kcna.kp/', null],
  ['http://example.com/?url=http://kcna.kp/', null],
  ['https://kcnawatch.org/newstream/1696147200-123456789/press-statement/', null],
  ['https://web.archive.org/web/20160105144328/http://example.com/kcna.kp', null],
  // No absolute address of the web
  ['www.kcna.kp/en', null],
  ['/newstream/1696147200-123456789/', null],
  ['ftp://kcna.kp/', null],
  ['mailto:eng-info@kcna.kp', null],
  ['javascript:void(0)//kcna.kp', null],
  ['http://', null],
  ['http://kcna.kp:99999/', null],
  ['http://[::1]/', null],
  ['', null],
];

describe('the outlet of', () => {
  it.each(ADDRESSES)('%s is %s', (address, id) => {
    expect(outletOfAddress(address)?.id ?? null).toBe(id);
  });
});
