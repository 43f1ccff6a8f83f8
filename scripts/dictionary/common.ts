/** The words that support replies are made of: of two equally near suggestions, one of these comes first. */
export const COMMON = `
a able about above accept access account across action activate active actually add added additional address
addresses adjust advance advice advise affect after afternoon again against ago agree agreed all allow allowed almost
along already also although always amount an April August and another answer answers any anyone anything anyway apart apologise
apologies apologize apology appear application applied apply appointment appreciate approve approved are area around
arrange arrive arrived arrives article as ask asked asking assist assistance at attach attached attempt automatic
automatically availability available avoid aware away back balance bank basket be because become been before began
begin beginning behind being believe below benefit best better between bill billing book booked booking both box
bottom break bring broken brought browser business but button buy by calendar call called calls came can can't cancel
cancellation card care carefully carrier case cause certain certainly change changed changes changing charge charged
charges chat check checked checking choose chosen city clear click close closed code collect collection colleague
come comes comfortable coming committed common communicate communication company complaint complete completed
completely concern concerned concerns condition confirm confirmation confirmed confirming confuse confusing confusion
connect connected connection consider contact contacted contacting contain content continue convenience convenient
copy correct correctly cost could couldn't country couple course cover create created credit currency current currently
custom customer customers damage damaged data date dates day days deal dear December decide decided decision dedicated
definitely delay delayed delete deleted deliver delivered deliveries delivery department describe description
despite detail details device did didn't difference different difficult difficulties directly disappoint disappointed
disappointing discount discuss do does doesn't doing don't done double down download drive driver due during each
earlier early easier easily easy either else embarrassing enable encourage end enjoy enough enquire enquiry ensure
enter entire entirely environment error errors especially etc even evening event eventually ever every everyone
everything exactly example excellent except exchange excited existence existing expect expected expense experience
experienced experiencing expire expired explain explained explanation extra extremely eye face fact fail failed fair
family far fast fault favor favorite favour favourite February fee feedback feel few field figure file fill final
finally find fine finish finished first fit fix fixed flight follow followed following for foreign forgot form
forward forwarded found free Friday friend friendly friends from frustrated frustrating frustration full fully
function further future gave general get getting gift give given giving glad go goes going gone good got grateful
great group guarantee guess guide had hand handle happen happened happening happens happy hard has hasn't hate have
haven't having he hear heard hello help helped helpful helping her here hesitate hi high him his hold home hope
hopefully hoping hotel hour hours house how however I I'd I'll I'm I've idea if image immediate immediately important
improve in include included includes including inconvenience independent indicate individual inform information
inquiry inside instead instructions insurance interest interested interesting into investigate investigation invoice
is isn't issue issued issues it item items its itself January job July June just keep kept kind kindly knew know knowledge
known last late later latest learn least leave left length less let letter level license light like likely limit limited
line link list listen little live local location log long longer look looked looking lose lost lot love loyalty made
mail main maintenance make makes making manage manager manually many March mark match matter may maybe me mean means
measure meet member membership mention mentioned menu message messages might mind minute minutes miss missed missing
mistake mistakes mobile moment Monday money month monthly months more morning most move moved Mr Mrs much must my
name near necessary need needed needs network never new next nice night no normal normally not note nothing notice
noticed notification notify November now number occasion occasionally occur occurred occurrence of off offer offers
office often OK old on once one only open opened opportunity option options or order ordered orders original other
others our out outside over own owner package page paid parcel part particular party pass passed password past patience
patient pay paying payment payments people per perfect perhaps period permission person personal phone photo pick
picture place plan plans please pleased pleasure point policy position possible possibly post prefer preference
preferred present pressed prevent previous previously price prices priority privilege probably problem problems process
processed processing product products professional profile program progress promise prompt proof provide provided
provider purchase purchased purpose put quality quantity question questions queue quick quickly quiet quite rather reach reached
read ready real really reason reasons receipt receive received receives receiving recent recently recognise recognize
recommend recommendation recommended record reduce refer reference referred referring refund refunded refunds regard
regarding regards region register registered regret related release relevant remain remember remind reminder remove
removed renew renewal rep repair replace replaced replacement reply report reported request requested require required
resend reservation reset resolution resolve resolved respond response responsibility responsible rest restart result
return returned returning returns review right room safe said sale same satisfied Saturday save saw say schedule
scheduled screen search second section secure security see seem seems seen select selected send sending sense sent
separate separately September sequence serious service services session set settings several share she ship shipment
shipped shipping shop short shortly should shouldn't show shown shows side sign similar simple simply since sincere
sincerely site situation size small so solution some someone something sometimes soon sorry sort speak special
specialist specific specifically spend spent staff standard start started state statement station status stay step
steps still stock stop store straight street strength subject submit submitted subscription success successful
successfully such suggest suggestion suitable Sunday support supposed sure surprise surprised system take taken takes
taking talk team technical tell temporarily temporary term terms than thank thanks that that's the their them then
there there's therefore these they they're thing things think third this thorough thoroughly those though thought through
throughout Thursday ticket time times to today together told tomorrow tonight too took top total touch toward town
track tracking train transaction transfer travel tried trip trouble truly try trying Tuesday turn twice two type
typically unable under understand understanding understood unfortunately unit unless unnecessary until up update
updated updates upgrade upset us use used useful user using usual usually valid value various verify version very via
video view visit voucher wait waiting want wanted warehouse warm warranty was wasn't waste way we we'd we'll we're
we've website Wednesday week weekend weeks weird welcome well went were weren't what whatever when where whether
which while who whole why will wish with within without won't wonderful word words work worked working works world
worry would wouldn't write writing written wrong year years yes yesterday yet you you'd you'll you're you've your
yours yourself
`;
