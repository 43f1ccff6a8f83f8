// Generated from the data of retext-equality: name of the finding, then its phrases.
export const phrases = `
ablebodied: ablebodied
actor-actress: actress|actor
actors-actresses: actresses|actors
add: ADD|adhd|a.d.d.|a.d.h.d.
addict: addict|junkie
addicts: addicts|junkies
aids-victim: suffering from aids|suffer from aids|suffers from aids|afflicted with aids|victim of aids|aids victim
aircrewwoman-airman: aircrewwoman|aircrew woman|aircrewman|airman
aircrewwomen-airmen: aircrewwomen|aircrew women|aircrewmen|airmen
alcoholic: alcoholic|alcohol abuser
alderman-alderwoman: alderwoman|alderman
aldermen-alderwomen: alderwomen|aldermen
alumna-alumnus: alumna|alumnus
alumnae-alumni: alumnae|alumni
amputee: amputee
ancient-man: ancient man
assemblyman-assemblywoman: assemblywoman|assemblyman
asylum: asylum
aunt-uncle: kinswoman|aunt|kinsman|uncle
aunts-uncles: kinswomen|aunts|kinsmen|uncles
authoress: authoress
average-housewife: average housewife
average-man: average man
average-working-man: average working man
aviatrix: aviatrix
barren: barren
basically: basically
bathroom-bill: bathroom bill
bedlam: bedlam|madhouse|loony bin
bi: bi
binge: binge
bipolar: bipolar
birth-defect: birth defect
blackhat: blackhat
blacklist: blacklist|black list
blacklisted: blacklisted
blacklisting: blacklisting
bogeyman-bogeywoman: bogeywoman|bogeyman
bogieman-bogiewoman: bogiewoman|bogieman
bogiemen-bogiewomen: bogiewomen|bogiemen
bondsman-bondswoman: bondswoman|bondsman
bondsmen-bondswomen: bondswomen|bondsmen
bony: anorexic|bony
boogeyman-boogeywoman: boogeywoman|boogeyman
boogieman-boogiewoman: boogiewoman|boogieman
boogiemen-boogiewomen: boogiewomen|boogiemen
born-a-man: biologically male|born a man|genetically male
born-a-woman: biologically female|born a woman|genetically female
boy-girl: girl|boy
boyfriend-girlfriend: girlfriend|boyfriend
boyfriends-girlfriends: girlfriends|boyfriends
boyhood-girlhood: girlhood|boyhood
boyish-girly: girly|girlish|boyish
bride-groom: bride|groom
brother-sister: sister|brother
brotherhood-of-man: brotherhood of man
brotherhood-sisterhood: sisterhood|brotherhood
brothers-sisters: sisters|brothers
buckteeth: bucktoothed|buckteeth
bugreport: bugreport
calendar-girl: calendar girl
call-girl: call girl
cameraman-camerawoman: camerawoman|cameraman
cameramen-camerawomen: camerawomen|cameramen
cattleman-cattlewoman: cattlewoman|cattleman
cattlemen-cattlewomen: cattlewomen|cattlemen
caveman-cavewoman: cavewoman|caveman
cavemen-cavewomen: cavewomen|cavemen
chairman-chairwoman: chairwoman|chairman
chairmen-chairwomen: chairwomen|chairmen
chick-cop-policeman: policewoman|policeman|chick cop
churchman: churchman
clearly: clearly
clergyman-clergywoman: clergywoman|clergyman
clergymen-clergywomen: clergywomen|clergymen
commit-suicide: commit suicide|complete suicide|successful suicide
committed-suicide: committed suicide|completed suicide
committee-man-committee-woman: committee woman|committee man
common-girl-common-man: common girl|common man
congressman-congresswoman: congresswoman|congressman
congressmen-congresswomen: congresswomen|congressmen
councilman-councilwoman: councilwoman|councilman
councilmen-councilwomen: councilwomen|councilmen
countryman-countrywoman: countrywoman|countryman
countrymen-countrywomen: countrywomen|countrymen
cowboy-cowgirl: cowgirl|cowboy
cowboys-cowgirls: cowgirls|cowboys
cretin: cretin
dad-mom: mama|mother|mom|mum|momma|mommy|papa|father|dad|pop|daddy
dads-moms: mamas|mothers|moms|mums|mommas|mommies|papas|fathers|dads|daddies
daft: daft
dame-lord: dame|lord
dames-lords: dames|lords
daughter-son: daughter|son
daughters-sons: daughters|sons
deaf-to: blind to|blind eye to|blinded by|deaf to|deaf ear to|deafened by
deafmute: deaf and dumb|deafmute
delivery-boy-delivery-girl: delivery girl|delivery boy
depressed: depressed
doorman-doorwoman: doorwoman|doorman
doormen-doorwomen: doorwomen|doormen
downs-syndrome: downs syndrome
dumb: dumb
dummy: dummyvariable|dummyvalue|dummyobject|dummy
dwarf: vertically challenged|midget|small person|dwarf
dyslexic: dyslexic
easy: easy|easily
english-master: english master
englishmen: englishmen
epileptic: epileptic
eskimo: eskimo
eskimos: eskimos
everyone-knows: everyone knows
executrix: executrix
fag: fag|faggot|dyke|homo|sodomite
failed-suicide: failed suicide|failed attempt|suicide failure
family-burden: family burden
father-of-*: father of *
father-tongue-mother-tongue: mother tongue|father tongue
fatherland-motherland: motherland|fatherland
fellowship: fellowship
females-males: females|males
feminin-manly: feminin|dudely|manly
femininity-manliness: femininity|manliness
fireman-firewoman: firewoman|fireman
firemen-firewomen: firewomen|firemen
fisherman-fisherwoman: fisherwoman|fisherman
fishermen-fisherwomen: fisherwomen|fishermen
forefather-foremother: foremother|forefather
forefathers-foremothers: foremothers|forefathers
foreman-forewoman: forewoman|foreman
foremen-forewomen: forewomen|foremen
founding-father: founding father
frenchmen: frenchmen
freshman: freshman|freshwoman
freshmen-freshwomen: freshwomen|freshmen
front-men,-frontmen-front-women,-frontwomen: front women, frontwomen|front men, frontmen
frontman,-front-man-frontwoman,-front-woman: frontwoman, front woman|frontman, front man
gal-guy: woman|gal|lady|babe|bimbo|chick|guy|lad|fellow|dude|bro|gentleman
gals-man: women|girls|gals|ladies|man|boys|men|guys|dudes|gents|gentlemen
garbageman-garbagewoman: garbagewoman|garbageman
garbagemen-garbagewomen: garbagewomen|garbagemen
gay-agenda: gay agenda|homosexual agenda
gay-lifestyle: gay lifestyle|homosexual lifestyle
gay-rights: special rights|gay rights
gender-pronoun: preferred pronoun|preferred pronouns|gender pronoun|gender pronouns
ghetto: ghetto
gimp: cripple|crippled|gimp
godfather-godmother: godmother|patroness|godfather
goy: goyim|goyum|goy
gramps-granny: granny|grandma|grandmother|grandpappy|granddaddy|gramps|grandpa|grandfather
granddaughter-grandson: granddaughter|grandson
granddaughters-grandsons: granddaughters|grandsons
grandfather-clause: grandfather clause|grandfather policy
grandfathered: grandfathered
grandfathering: grandfathering
grandfathers-grandmothers: grandmothers|grandfathers
gyp: gyppo|gypsy|Gipsy|gyp
handicapped: handicapped
handicapped-parking: handicapped parking
handyman-handywoman: handywoman|craftswoman|handyman|craftsman
handymen-handywomen: handywomen|craftswomen|handymen|craftsmen
hang: hang|hanged
hangman-hangwoman: hangwoman|hangman
hangmen-hangwomen: hangwomen|hangmen
harelip: harelip|hare lip
harelipped: harelipped|cleftlipped
he-she: she|he|she'd|he'd|she'll|he'll|she's|he's
hearing-impaired: hearing impaired|hearing impairment
henchman-henchwoman: henchwoman|henchman
henchmen-henchwomen: henchwomen|henchmen
her-him: her|hers|him|his
hermaphrodite: hermaphrodite|pseudohermaphrodite|pseudo hermaphrodite
hermaphroditic: hermaphroditic|pseudohermaphroditic|pseudo hermaphroditic
hero-heroine: heroine|hero
heroes-heroines: heroines|heroes
herself-himself: herself|himself
heshe: shemale|she male|heshe|shehe
homosexual: homosexual
homosexual-couple: homosexual couple
homosexual-marriage: homosexual marriage
homosexual-relations: homosexual relations|homosexual relationship
host-hostess: hostess|host
hostesses-hosts: hostesses|hosts
housemaid: housemaid
housewife: housewife
housewives: housewives
husband-wife: wife|husband
husbands-wives: wives|husbands
hymie: shlomo|shyster|hymie
idiot: feebleminded|feeble minded|idiot|imbecile
indian-country: Indian country
indian-give: indian give|indian giver
industrial-man: industrial man
insanely: insanely
insomnia: insomnia
insomniac: insomniac
insomniacs: insomniacs
insurance-man-insurance-woman: insurance woman|insurance man
insurance-men-insurance-women: insurance women|insurance men
intellectually-disabled: intellectually disabled|has intellectual issues|suffers from intellectual disabilities|suffering from intellectual disabilities|suffering from an intellectual disability|afflicted with intellectual disabilities|afflicted with a intellectual disability
intellectually-disabled-people: intellectually disabled people
invalid: disabled|invalid
islamist: islamist
islamists: islamists
janitor-janitress: cleaning lady|cleaning girl|cleaning woman|janitress|cleaning man|cleaning boy|janitor
janitors-janitresses: cleaning ladies|cleaning girls|janitresses|cleaning men|janitors
japs: japs
journeyman-journeywoman: journeywoman|journeyman
journeymen-journeywomen: journeywomen|journeymen
just: just
king-queen: empress|queen|emperor|king
kingmaker-queenmaker: queenmaker|kingmaker
kings-queens: empresses|queens|emperors|kings
kingsize-queensize: queensize|kingsize
lady-doctor: lady doctor
ladylike: ladylike
lame: lame
landladies-landlords: landladies|landlords
landlady-landlord: landlady|landlord
latino: latino|latina
layman-laywoman: laywoman|layman
laymen-laywomen: laywomen|laymen
leading-lady: leading lady
learning-disabled: learning disabled
libtard: fucktard|libtard|contard
like-a-man: like a man
long-time-no-see: long time no hear|long time no see
madman: madman|mad man
madmen: madmen|mad men
maiden: maiden
maiden-flight: maiden flight
maiden-name: maiden name
maiden-race: maiden race
maiden-speech: maiden speech
maiden-voyage: maiden voyage
make-*-great-again: make * great again|make * * great again|make * * * great again|make * * * * great again|make * * * * * great again
man-a-desk: man a desk
man-enough: man enough
man-in-the-street: man in the street
man-of-action: man of action
man-of-letters: man of letters
man-of-the-land: man of the land
man-of-the-world: man of the world
man-the-booth: man the booth
man-the-fort: man the fort
man-the-phones: man the phones
manhood-womanhood: womanhood|masculinity|manhood
manhour: manhour|man hour
manhours: manhours|man hours
maniac: maniac
manic: suffers from schizophrenia|suffering from schizophrenia|afflicted with schizophrenia|manic
mankind: mankind
manmade: manmade
manned: manned
manpower: manpower
mans-best-friend: mans best friend
mansized-task: mansized task|man sized task
marksman-markswoman: markswoman|marksman
marksmen-markswomen: markswomen|marksmen
master: master
master-key: master key|master copy
master-of-ceremonies: master of ceremonies
master-plan: master plan
master-the-art: master the art
masterful: masterful
mastermind: mastermind
masterpiece: masterpiece
masterplan: masterplan
masters: masters
masterstroke: masterstroke
maternal-paternal: maternal|paternal|fraternal
maternity-paternity: maternity|paternity
men-of-science: men of science
middleman-middlewoman: middlewoman|middleman
middlemen-middlewomen: middlewomen|middlemen
midwife: midwife
milkman-milkwoman: milkwoman|milkman
milkmen-milkwomen: milkwomen|milkmen
moan: bitch|moan
moaning: bitching|moaning
modern-man: modern man
mongoloid: mongoloid
motherly: motherly
mrs-: miss.|mrs.
multiple-sclerosis-victim: suffers from multiple sclerosis|suffering from multiple sclerosis|victim of multiple sclerosis|multiple sclerosis victim|afflicted with multiple sclerosis
natives-are-restless: natives are restless|natives are becoming restless|natives are getting restless|natives are growing restless
nephew-niece: niece|nephew
nephews-nieces: nieces|nephews
newsman-newswoman: newswoman|newspaperwoman|anchorwoman|newsman|newspaperman|anchorman
newsmen-newswomen: newswomen|newspaperwomen|anchorwomen|newsmen|newspapermen|anchormen
no-mans-land: no mans land
nobleman-noblewoman: noblewoman|nobleman
noblemen-noblewomen: noblewomen|noblemen
nonwhite: nonwhite|non white
nuts: batshit|psycho|crazy|delirious|insane|insanity|loony|lunacy|lunatic|mentally ill|psychopathology|mental defective|moron|moronic|nuts|mental case|mental
obvious: obvious|obviously
ocd: neurotic|ocd|o.c.d|o.c.d.
of-course: of course
off-reserve: jump the reservation|off reserve|off the reservation
office-girls: office girls
ombudsman-ombudswoman: ombudswoman|ombudsman
ombudsmen-ombudswomen: ombudswomen|ombudsmen
on-the-warpath: circle the wagons|on the warpath
oneupmanship: oneupmanship
oriental: oriental
orientals: orientals
own-man-own-woman: own woman|own man
panic-attack: panic attack
paraplegic: paraplegic
pinoys: pinoys|pinays
poetess: poetess
policemen-policewomen: policewomen|policemen
postman-postwoman: postwoman|mailwoman|postman|mailman
postmen-postwomen: postwomen|mailwomen|postmen|mailmen
powwow: pow wow|powwow
prince-princess: princess|prince
princes-princesses: princesses|princes
psychotic: psychotic|suffers from psychosis|suffering from psychosis|afflicted with psychosis|victim of psychosis
pull-the-trigger: pull the trigger
quadriplegic: quadriplegic
railwayman: railwayman
redskin: red indian|pocahontas|redskin
redskins: red indians|redskins
rehab: rehab|detox
rehab-center: rehab center|detox center
repairman-repairwoman: repairwoman|repairman
repairmen-repairwomen: repairwomen|repairmen
retard: retard|retarded|short bus
retards: retards
salaryman-salarywoman: businesswoman|salarywoman|businessman|salaryman
salarymen-salarywomen: businesswomen|salarywomen|career girl|career woman|businessmen|salarymen
saleslady-salesman: saleswoman|sales woman|saleslady|salesman|sales man
salesmen-saleswomen: saleswomen|sales women|salesladies|salesmen|sales men
sandman-sandwoman: sandwoman|sandman
sandmen-sandwomen: sandwomen|sandmen
sane: sane
sanity-check: sanity check
savage: primitive|savage|stone age
schizo: schizophrenic|schizo
senile: demented|senile
serviceman-servicewoman: servicewoman|serviceman
servicemen-servicewomen: servicewomen|servicemen
sex-change-operation: sex change operation
sexchange: sexchange|sex change
sexual-preference: sexual preference
showman-showwoman: showwoman|showman
showmen-showwomen: showwomen|show women|showmen
simple: simple|simply
slave: slave
slaves: slaves
sociopath: sociopath
sociopaths: sociopaths
sophisticated-culture: sophisticated culture
sophisticated-technology: sophisticated technology
spaceman-spacewoman: spacewoman|spaceman
spacemen-spacewomen: spacewomen|spacemen
spade: spade
spastic: spastic
spaz: spaz
special: challenged|diffability|differently abled|handicapable|special|special needs|specially abled
special-olympians: special olympians|special olympic athletes
spokesman-spokeswoman: spokeswoman|spokesman
spokesmen-spokeswomen: spokeswomen|spokesmen
sportsman-sportswoman: sportswoman|sportsman
sportsmanlike: sportsmanlike
sportsmanship: sportsmanship
sportsmen-sportswomen: sportswomen|sportsmen
stammering: stammering
statesman-stateswoman: stateswoman|statesman
statesmanlike: statesmanlike|statesman like
stepbrother-stepsister: stepsister|stepbrother
stepbrothers-stepsisters: stepsisters|stepbrothers
stepdad-stepmom: stepmom|stepmother|stepdad|stepfather
stepfathers-stepmothers: stepmothers|stepfathers
steward-stewardess: stewardess|steward
stewardesses-stewards: stewardesses|stewards
stockman: stockman
straightforward: straight forward|straightforward|straight forwardly|straightforwardly
stroke-victim: stroke victim|suffering from a stroke|victim of a stroke
stutterer: stutterer
suffers-from-disabilities: suffers from disabilities|suffering from disabilities|suffering from a disability|afflicted with disabilities|afflicted with a disability
suffers-from-md: suffers from muscular dystrophy|afflicted with muscular dystrophy|suffers from MD|afflicted with MD
suicide-note: suicide note
suicide-pact: suicide epidemic|epidemic of suicides|suicide pact
superman-superwoman: superwoman|superman
supermen-superwomen: superwomen|supermen
tax-man: tax man
too-many-chiefs: too many chiefs
totem: animal spirit|dream catcher|spirit animal|totem
tourettes-syndrome: tourettes syndrome|tourettes disorder
towel-heads: towel heads
tradesmans-entrance: tradesmans entrance
tranny: tranny
transgendered: transgendered
transgenderism: transgenderism
transgenders: transgenders
transvestite: transvestite
tribe: tribe
unmanly-unwomanly: unwomanly|unwomenly|unmanly|unmenly
unmanned: unmanned
usherette: usherette
victim-of-an-injury: suffer from an injury|suffers from an injury|suffering from an injury|afflicted with an injury|victim of an injury
victim-of-injuries: suffer from injuries|suffers from injuries|suffering from injuries|afflicted with injuries|victim of injuries
victim-of-polio: infantile paralysis|suffers from polio|suffering from polio|suffering from a polio|afflicted with polio|afflicted with a polio|victim of polio
wacko: simpleton|stupid|wacko|whacko|low iq
waiter-waitress: waitress|waiter
waiters-waitresses: waitresses|waiters
watchman-watchwoman: watchwoman|watchman
watchmen-watchwomen: watchwomen|watchmen
weatherman-weatherwoman: weatherwoman|weatherman
weathermen-weatherwomen: weatherwomen|weathermen
wheelchair-bound: confined to a wheelchair|bound to a wheelchair|restricted to a wheelchair|wheelchair bound
whitehat: whitehat
whitelist: whitelist|white list
whitelisted: whitelisted
whitelisting: whitelisting
widow-widower: widow|widows|widower|widowers
wifebeater: wife beater|wifebeater
woman-lawyer: woman lawyer
woman-painter: woman painter
working-wife: working mother|working wife
workman-workwoman: workwoman|working woman|workman|working man
workmanship: workmanship
workmen-workwomen: workwomen|workmen
`;
