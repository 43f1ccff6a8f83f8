// Generated from the data of retext-simplify: name of the finding, then its phrases.
export const phrases = `
a-number-of: a number of
abundance: abundance
accede-to: accede to
accelerate: accelerate
accentuate: accentuate
accompany: accompany
accomplish: accomplish
accorded: accorded
accordingly: accordingly
accrue: accrue
accurate: accurate
acquiesce: acquiesce
acquire: acquire
additional: additional
address: address
addressees: addressees
addressees-are-requested: addressees are requested
adjacent-to: adjacent to
adjustment: adjustment
admissible: admissible
advantageous: advantageous
adversely-impact: adversely impact
adversely-impact-on: adversely impact on
advise: advise
afford-an-opportunity: afford an opportunity
aforementioned: aforementioned
aggregate: aggregate
aircraft: aircraft
all-of: all of
alleviate: alleviate
allocate: allocate
along-the-lines-of: along the lines of
already-existing: already existing
alternatively: alternatively
ameliorate: ameliorate
and/or: and/or
anticipate: anticipate
apparent: apparent
appreciable: appreciable
appropriate: appropriate
approximate: approximate
arrive-onboard: arrive onboard
as-a-means-of: as a means of
as-of-yet: as of yet
as-prescribed-by: as prescribed by
as-to: as to
as-yet: as yet
ascertain: ascertain
assist: assist
assistance: assistance
at-the-present-time: at the present time
at-this-time: at this time
attain: attain
attempt: attempt
attributable-to: attributable to
authorise: authorise
authorize: authorize
be-advised: be advised
because-of-the-fact-that: because of the fact that
belated: belated
benefit: benefit
benefit-from: benefit from
bestow: bestow
by-means-of: by means of
by-virtue-of: by virtue of
capability: capability
caveat: caveat
cease: cease
close-proximity: close proximity
combat-environment: combat environment
combined: combined
commence: commence
comply-with: comply with
component: component
comprise: comprise
concerning: concerning
consequently: consequently
consolidate: consolidate
constitutes: constitutes
contains: contains
convene: convene
currently: currently
deem: deem
delete: delete
demonstrate: demonstrate
depart: depart
designate: designate
desire: desire
determine: determine
disclose: disclose
discontinue: discontinue
disseminate: disseminate
due-to-the-fact-that: due to the fact that
during-the-period: during the period
e.g.: e.g.
each-and-every: each and every
economical: economical
effect: effect
effect-modifications: effect modifications
elect: elect
eliminate: eliminate
elucidate: elucidate
employ: employ
encounter: encounter
endeavor: endeavor
ensure: ensure
enumerate: enumerate
equipments: equipments
equitable: equitable
equivalent: equivalent
establish: establish
evaluate: evaluate
evidenced: evidenced
evident: evident
exclusively: exclusively
exhibit: exhibit
expedite: expedite
expeditious: expeditious
expend: expend
expertise: expertise
expiration: expiration
facilitate: facilitate
factual-evidence: factual evidence
failed-to: failed to
feasible: feasible
females: females
finalise: finalise
finalize: finalize
first-and-foremost: first and foremost
for-a-period-of: for a period of
for-the-purpose-of: for the purpose of
forfeit: forfeit
formulate: formulate
forward: forward
frequently: frequently
function: function
furnish: furnish
has-a-requirement-for: has a requirement for
has-no-effect: has no effect
herein: herein
heretofore: heretofore
herewith: herewith
honest-truth: honest truth
however: however
i.e.: i.e.
identical: identical
identify: identify
if-and-when: if and when
immediately: immediately
impacted: impacted
implement: implement
in-a-timely-manner: in a timely manner
in-accordance-with: in accordance with
in-addition: in addition
in-all-likelihood: in all likelihood
in-an-effort-to: in an effort to
in-between: in between
in-excess-of: in excess of
in-lieu-of: in lieu of
in-light-of-the-fact-that: in light of the fact that
in-many-cases: in many cases
in-order-that: in order that
in-order-to: in order to
in-order-for: in order for
in-regard-to: in regard to
in-relation-to: in relation to
in-some-instances: in some instances
in-terms-of: in terms of
in-the-amount-of: in the amount of
in-the-event-of: in the event of
in-the-near-future: in the near future
in-the-process-of: in the process of
in-view-of: in view of
in-view-of-the-above: in view of the above
inasmuch-as: inasmuch as
inception: inception
incumbent-upon: incumbent upon
indicate: indicate
indication: indication
initial: initial
initiate: initiate
inter-alia: inter alia
interface: interface
interpose-no-objection: interpose no objection
is-applicable-to: is applicable to
is-authorised-to: is authorised to
is-authorized-to: is authorized to
is-in-consonance-with: is in consonance with
is-responsible-for: is responsible for
it-appears: it appears
it-is: it is
it-is-essential: it is essential
it-is-requested: it is requested
liaison: liaison
limited-number: limited number
literally: literally
magnitude: magnitude
maintain: maintain
maximum: maximum
methodology: methodology
minimise: minimise
minimize: minimize
minimum: minimum
modify: modify
monitor: monitor
multiple: multiple
necessitate: necessitate
nevertheless: nevertheless
not-certain: not certain
not-many: not many
not-often: not often
not-unless: not unless
not-unlike: not unlike
notify: notify
not-later-than: not later than
notwithstanding: notwithstanding
null-and-void: null and void
numerous: numerous
objective: objective
obligate: obligate
observe: observe
obtain: obtain
on-the-contrary: on the contrary
on-the-other-hand: on the other hand
one-particular: one particular
operate: operate
optimum: optimum
option: option
overall: overall
owing-to-the-fact-that: owing to the fact that
parameters: parameters
participate: participate
particulars: particulars
pass-away: pass away
perform: perform
permit: permit
pertaining-to: pertaining to
point-in-time: point in time
portion: portion
possess: possess
practicable: practicable
preclude: preclude
previous: previous
previously: previously
prior-to: prior to
prioritise: prioritise
prioritize: prioritize
proceed: proceed
procure: procure
proficiency: proficiency
promulgate: promulgate
provide: provide
provided-that: provided that
provides-guidance-for: provides guidance for
purchase: purchase
pursuant-to: pursuant to
put-simply: put simply
readily-apparent: readily apparent
refer-back: refer back
reflect: reflect
regarding: regarding
relative-to: relative to
relocate: relocate
remain: remain
remainder: remainder
remuneration: remuneration
render: render
represents: represents
request: request
require: require
requirement: requirement
reside: reside
residence: residence
retain: retain
satisfy: satisfy
selection: selection
set-forth-in: set forth in
shall: shall
should-you-wish: should you wish
similar-to: similar to
solicit: solicit
span-across: span across
state-of-the-art: state-of-the-art
strategise: strategise
strategize: strategize
submit: submit
subsequent: subsequent
subsequently: subsequently
substantial: substantial
successfully-complete: successfully complete
sufficient: sufficient
take-action-to: take action to
terminate: terminate
the-month-of: the month of
the-undersigned: the undersigned
the-use-of: the use of
there-are: there are
there-is: there is
therefore: therefore
thereof: thereof
therein: therein
this-day-and-age: this day and age
time-period: time period
timely: timely
took-advantage-of: took advantage of
transmit: transmit
type: type
transpire: transpire
under-the-provisions-of: under the provisions of
until-such-time-as: until such time as
utilise: utilise
utilisation: utilisation
utilization: utilization
utilize: utilize
validate: validate
various-different: various different
very: very
viable: viable
vice: vice
warrant: warrant
whereas: whereas
whether-or-not: whether or not
with-reference-to: with reference to
with-respect-to: with respect to
with-the-exception-of: with the exception of
witnessed: witnessed
your-office: your office
`;
