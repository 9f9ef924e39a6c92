/** Words that describe the trade, the kind or a part of a company: a name may go on with them, or be said without. */
export const tradeWords: ReadonlySet<string> = new Set(
  (
    'accounting advertising advisors advisory aerospace agency air airlines airways analytics apparel architects associates ' +
    'auto automotive bakery bank banking beer beverage beverages biotech bottling brands brewery brewing builders building ' +
    'capital care cars catering chemical chemicals clinic clothing cloud coffee college communications computer computers ' +
    'computing consultants consulting construction corporate cosmetics credit data dental design designs development ' +
    'diagnostics digital distribution distributors division electric electronics energy engineering enterprise enterprises ' +
    'entertainment equipment events express farm farms fashion films finance financial food foods foundation freight ' +
    'furniture games gaming garden gas global group groupe gruppe grupo health healthcare holding holdings home homes hospital ' +
    'hotel hotels industries innovation innovations institute insurance interactive international investment investments ' +
    'jewelers kitchen lab laboratories laboratory labs law legal life lines logistics machinery management manufacturing ' +
    'marine market markets marketing materials media medical metal metals mining mobile mobility mortgage motor motors music ' +
    'network networks office oil online operations outdoor outdoors packaging paper partner partners payments pharma ' +
    'pharmaceutical pharmaceuticals pharmacy photography pictures plastics power press print printing productions products ' +
    'properties publishing railroad railway railways real estate realty records recruiting recruitment renewables research ' +
    'resources restaurant restaurants retail robotics schools science sciences security semiconductor semiconductors service ' +
    'services shipping shop software solar solution solutions sports staffing steel store stores studio studios supplies ' +
    'supply system systems tech technical technologies technology telecom textile textiles tools toys trading training ' +
    'transport transportation travel trucking trust university utilities ventures video water web wholesale wine wines ' +
    'winery wireless wood works worldwide'
  ).split(' '),
)

/** Words for places, each by itself: a name may go on with the place of a branch. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'africa america americas apac asia atlantic australia austria bavaria belgium benelux berlin boston brazil britain ' +
    'bulgaria california canada central chicago chile china colombia croatia czechia dallas denmark deutschland dubai east ' +
    'eastern egypt emea england espana estonia europa europe european finland florida france georgia germany greece hawaii hong ' +
    'houston hungary iberica india indonesia ireland israel italia italy japan kenya kong korea latin london los angeles ' +
    'malaysia mexico miami michigan midwest minnesota morocco munich nederland netherlands new nigeria nordic nordics north ' +
    'northeast northern northwest norway ohio oregon osterreich oslo pacific paris peru philippines poland polska portugal ' +
    'romania russia san francisco scandinavia schweiz scotland seattle serbia singapore slovakia slovenia south southeast ' +
    'southern southwest spain stockholm suisse sweden switzerland sydney taiwan texas thailand tokyo toronto turkey uae uk ' +
    'ukraine united kingdom states us usa vienna vietnam virginia wales washington west western york zealand zurich'
  ).split(' '),
)

/** Words with which the names of many companies begin: alone they say nothing of what follows. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'advanced alliance allied alpha american apex apple associated atlas best beta blue british capitol century choice citizens ' +
    'city civic classic colonial columbia commerce community compass continental county crown delta diamond dominion eagle ' +
    'empire equity federal fidelity first general golden grand great green guardian heritage horizon independent integrated ' +
    'inter key landmark legacy liberty lincoln metro metropolitan modern mutual national navy noble nova old omega one open ' +
    'orange patriot peoples phoenix pilot pioneer planet premier premium prime pro progressive public pure quality rapid red ' +
    'regional reliable republic royal select sigma silver smart sovereign standard star state sterling summit sun sunrise ' +
    'superior target total town tri trinity true twin union unity universal urban us valley value victory village vista ' +
    'vital white wise world young zenith'
  ).split(' '),
)
