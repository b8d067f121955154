/** English, and the signs that all languages share. */
export const english = `
N1 january february march april may june july august september october november december
N1 jan feb mar apr 0 jun jul aug sep|sept oct nov dec
W0 sunday monday tuesday wednesday thursday friday saturday
w0 sun mon tue|tues wed thu|thur|thurs fri sat
R-2 day_before_yesterday yesterday today tomorrow day_after_tomorrow
K-1 last_month this_month|the_month next_month
K99 every_month
Y-2 the_year_before_last|of_the_year_before_last last_year this_year|the_current_year next_year
Y10000 that_year|same_year|the_same_year following_year|the_following_year|the_next_year
Y20000 every_year|each_year|every_year_on|lunar|lunar_calendar|by_the_lunar_calendar
L-1 last|past this next|coming|upcoming
L9 last_week|of_last_week this_week next_week
L99 every|each
s0 th|st|nd|rd
q1 first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
~0 to|till|until|through
~1 ~|–|—|―|〜|∼
&0 and|or|、
-0 -|‐|‑|−
.0 .
/0 /
,0 ,
(0 (
)0 )
o0 of|of_the_year|the_year_of|day_of
t0 the
I0 in|since|during|year
b0 between
_0 april_spring|long_march|may_day|sunday_times|sunday_school
x0 no|nos|number|version|ver|v|resolution|article|chapter|tel|fax|phone|isbn|issn|ip|page|p|pp|vol|issue|decree|law|order|score|ratio
m0 b.c.|bc|percent|per_cent|thousand|million|billion|people|persons|countries|times|km|meters|tons|years|days|months|hours|minutes|house|joint|declaration|movement|uprising|popular|points
f0 an|at|on|by|as|that|when|with|for|from|after|before|he|it|they|who|which|morning|afternoon|evening|night|is|was|issued|released|made|sent|said|saying|early|late|mid|around|about|updated|published|posted|dated|revised|denouncing|condemning|accusing|warning`;
