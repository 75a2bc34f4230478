/**
 * Nouns for a part of a building, vehicle, body of people or scheme: what is said of the part is not said of the whole. Note: meronyms
 * (Cruse 1986, ch. 7) that a report names by "the wing of the clinic" or "the clinic’s wing"; nouns that name a measure, an act or a
 * document of the whole (cost, closure, plan, report) are none. Lemmas, lower case.
 */
export const PARTS: ReadonlySet<string> = new Set(
  (
    'wing annexe extension roof wall floor storey basement cellar attic tower spire steeple porch door gate window stair kitchen room ' +
    'shop café restaurant bar canteen garden yard stable chapel crypt nave aisle foyer gallery archive ' +
    'ward theatre pharmacy laboratory unit department branch office division subsidiary depot workshop ' +
    'deck hull mast engine boiler cabin bow stern wheel tail cockpit carriage ' +
    'arch span parapet approach lane verge pavement section stretch phase stage ' +
    'sub-committee panel faction choir orchestra'
  ).split(' '),
);
