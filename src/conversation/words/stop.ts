/** Words that say nothing of what a message is about: function words, courtesies, and what every ticket says. */
export const stopWords = `a about above after again against ago all almost already also although always am an and any anybody anyone anything
anyway are aren't around as ask asked asking at away back be became because become been before behind being below besides
best better between both but by came can can't cannot come comes coming could couldn't did didn't do does doesn't doing
don't done down during each either else even ever every everybody everyone everything far few first for from further gave
get gets getting give given gives giving go goes going gone gonna good got great had hadn't happen happened happens
happening has hasn't have haven't having he he's her here here's hers herself him himself his how how's however i i'd i'll
i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just keep keeps kept knew know known knows last
later least less let let's like likely little long look looked looking looks lot lots made make makes making many may
maybe me mean means might mine more most much must my myself near need needed needs neither never new next no nobody none
nor not nothing now of off often ok okay on once one only onto or other others otherwise ought our ours ourselves out over
own part per perhaps please possible put quite rather really right said same saw say saying says see seeing seem seemed
seems seen shall she should shouldn't since so some somebody someone something sometimes soon still such sure take taken
takes taking tell tells than thank thanks that that's the their theirs them themselves then there there's these they
they'd they'll they're they've thing things think this those though through throughout thus to today together told too
took toward towards tried tries try trying turn under unless until up upon us use used uses using usually very via want
wanted wants was wasn't way we we'd we'll we're we've well went were weren't what what's whatever when where whether
which while who who's whom whose why will wish with within without won't would wouldn't wrote yes yet you you'd you'll
you're you've your yours yourself
account acct advise agent answer anymore apologies apologise apologize apology appreciate assist assistance assure aware
bit bye care case chat cheers clarify client colleague comment communication community company concern concerned concerns
confirm contact contacted contacting couple course customer customers day days dear department detail details email
enquiry experience experienced experiencing feedback feel find forward friend glad guys happy happily hear heard hello
help helped helpful helping hesitate hey hi hope hopefully idea inconvenience info inform information inquiry issue
issues kind kindly love management manager matter member message messages minute minutes moment mail name nice note number
offer opportunity patience people person pleasure point problem problems process provide query question questions reach
reached reaching reason received regard regarding regards relevant reply replied request require required resolve
resolved respond response rest review section send sending sent service services share sincerely situation solution
solve sorry sort sounds step strive support supporting talk team thankyou thorough thoroughly ticket time times touch
trouble understand understanding user value valuable valued view wait waiting week weeks welcome
wonder word work working worked works world worry write writing year years yesterday tomorrow monday-friday hours hour
month months
ah aha alright awesome bad cool damn dude funny god goodness gosh guess ha haha hmm holy jesus lol man nope oh omg perfect
smh super totally ugh whoa wow yeah yep yup`;
