/*
 * Words of planted catalogs: a group that carries people and goods, works
 * ports, farms, shops and hospitals. Common nouns, so that what is planted
 * reads like a catalog and not like noise.
 */

function listOf(text: string): readonly string[] {
  return text.split(',').map(word => word.trim());
}

/** Lines of business, with what each of them deals in. */
export const BUSINESSES: Readonly<Record<string, readonly string[]>> = {
  Harbour: listOf(
    'vessel, berth, crane, tugboat, quay, pilot, container, anchorage, lighthouse, dredger, barge, customs shed',
  ),
  Rail: listOf(
    'locomotive, wagon, signal box, platform edge, sleeper car, timetable, switchyard, conductor, track bed, level crossing, viaduct, depot',
  ),
  Road: listOf(
    'lorry, toll gate, tachograph, driver, trailer, weighbridge, motorway, bridge, tanker, garage, roadworks, tyre',
  ),
  Farming: listOf(
    'orchard, tractor, harvest, greenhouse, dairy, beehive, silo, seedling, irrigation, pasture, vineyard, poultry',
  ),
  Retail: listOf(
    'shelf, checkout, cashier, basket, voucher, shop window, returns desk, warehouse aisle, catalogue, price tag, gift card, fitting room',
  ),
  Hospital: listOf(
    'ward, patient, ambulance, prescription, surgeon, laboratory, x-ray, nurse, vaccine, wheelchair, pharmacy, bedside',
  ),
  Energy: listOf(
    'turbine, substation, meter, pylon, boiler, battery, solar roof, pipeline, transformer, reservoir, grid, charging point',
  ),
  Hotels: listOf(
    'guest, suite, concierge, breakfast, lobby, spa, banquet, minibar, chambermaid, reception, terrace, porter',
  ),
  Insurance: listOf(
    'policy, claim, adjuster, premium, broker, underwriter, hailstorm, estate, pension, annuity, liability, breakdown',
  ),
  Publishing: listOf(
    'manuscript, editor, magazine, printing press, column, headline, subscriber, bookshop, illustrator, royalty, proof, archive',
  ),
  Sports: listOf(
    'stadium, season ticket, referee, locker, league, trainer, scoreboard, grandstand, fixture, marathon, swimming pool, racket',
  ),
  Schools: listOf(
    'classroom, pupil, teacher, timetable slot, exam, library card, playground, canteen, school bus, essay, scholarship, dormitory',
  ),
};

/** What is kept, planned or looked at. Two systems share one of them at most. */
export const FACETS = listOf(
  'permits, seals, manifests, tallies, rotas, moorings, inspections, repairs, deposits, keys, badges, uniforms, blueprints, licences, waivers, briefings, rehearsals, benches, ladders, lamps, fences, gates, gutters, hinges, pumps, valves, filters, gauges, sensors, cables, antennas, drills, welds, bolts, gaskets, lubricants, paints, varnishes, timbers, bricks, tiles, pavements, hedges, lawns, ponds, wells, tides, currents, winds, storms, frosts, floods, droughts, pollen, pests, weeds, manures, feeds, herds, flocks, kennels, stables, saddles, reins, harnesses, crates, pallets, barrels, sacks, bottles, jars, tins, labels, wrappers, ribbons, stamps, envelopes, parcels, letters, postcards, diaries, memoirs, chapters, footnotes, drafts, reviews, captions, portraits, sketches, maps, atlases, globes, compasses, telescopes, cameras, lenses, films, reels, scripts, costumes, wigs, masks, props, stages, curtains, choirs, orchestras, pianos, violins, trumpets, bells, whistles, sirens, beacons, flares, rafts, lifejackets, helmets, gloves, boots, goggles, ropes, nets, hooks, anchors, sails, masts, rudders, engines, gearboxes, brakes, clutches, exhausts, mirrors, wipers, seats, cushions, blankets, pillows, towels, linens, soaps, perfumes, candles, vases, bouquets, wreaths, gardens, fountains, statues, murals, mosaics, carpets, rugs, wallpapers, chandeliers, stoves, ovens, kettles, pans, cutlery, crockery, glassware, menus, recipes, spices, herbs, sauces, soups, salads, pastries, loaves, cheeses, hams, sausages, fillets, oysters, mussels, truffles, mushrooms, berries, nuts, raisins, figs, dates, lemons, melons, grapes, plums, cherries, walnuts, almonds, honey, syrups, teas, coffees, juices, wines, ciders, beers, liqueurs, cigars, pipes, matches, lanterns, torches, tents, hammocks, rucksacks, trails, summits, glaciers, caves, cliffs, beaches, dunes, lagoons, reefs, wrecks, treasures, coins, medals, trophies, banners, emblems, mottos, anthems, parades, festivals, fairs, markets, auctions, raffles, lotteries, quizzes, riddles, puzzles, dominoes, marbles, kites, balloons, swings, slides, carousels',
);

/** For whom something is made. */
export const AUDIENCES = listOf(
  'foremen, wardens, clerks, stewards, inspectors, gardeners, plumbers, masons, carpenters, sailors, couriers, tailors, bakers, butchers, brewers, librarians, lecturers, registrars, midwives, chemists, opticians, dentists, vets, surveyors, bailiffs, notaries, jurors, curators, ushers, caterers, florists, jewellers, cobblers, weavers, potters, glaziers, roofers, tilers, miners, divers, foresters, shepherds, beekeepers, fishermen, lifeguards, referees, coaches, umpires, travellers, tenants, visitors, parents, apprentices, volunteers',
);

/**
 * Ways to say what a part is about, with places for words; without verbs that
 * many would have in common.
 */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  website: [
    '{Facet} and {second} of a {subject}, for {audience}.',
    '{Second} and {third}, for {audience}.',
    '{Third} of every {subject}.',
    'For {audience}: {facet}, {second} and {third}.',
  ],
  service: [
    '{Facet} and {second} of each {subject}.',
    '{Facet}, by {third}.',
    '{Second} by {subject}, for {audience}.',
    '{Third} of a {subject}, with their {second}.',
  ],
  worker: [
    '{Second} against {third}.',
    '{Third} of each {subject}, and {facet} too.',
    '{Facet} by {second}, for {audience}.',
  ],
  api: [
    '{Facet} and {second} of a {subject}.',
    '{Third} of one {subject}, or all {facet}.',
    '{Facet}, with their {third}.',
  ],
  store: [
    '{Facet} of each {subject}.',
    '{Second} and {third}.',
    '{Third}, by {second}.',
  ],
};

export const FIRST_NAMES = listOf(
  'Ada, Bela, Carmen, Dilan, Edda, Farid, Greta, Hugo, Imke, Jarek, Kaja, Lars, Mina, Nuri, Olga, Pavel, Quentin, Runa, Selma, Tarik, Ulla, Vito, Wanda, Xenia, Yusuf, Zita, Anouk, Bruno, Celia, Dario, Elif, Fritz, Gwen, Hedda, Ilias, Jana, Kofi, Lena, Milo, Noor, Otto, Petra, Rafael, Sven, Tilda, Umar, Vera, Wim, Yara, Zeno',
);

export const LAST_NAMES = listOf(
  'Abel, Berg, Conti, Dietz, Ebert, Falk, Gallo, Holm, Iversen, Jansen, Keller, Lund, Maier, Novak, Olsen, Pohl, Quist, Ricci, Sauer, Toth, Unger, Vogel, Weber, Yilmaz, Zorn, Arnold, Bauer, Costa, Drexler, Ek, Fuchs, Graf, Hahn, Imhof, Jung, Kraus, Lang, Marino, Neri, Ortiz, Pinto, Rossi, Sand, Thoma, Urban, Varga, Wirth, Young, Zanetti, Zeller',
);
