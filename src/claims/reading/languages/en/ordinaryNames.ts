import { words } from '../../words.ts';

/**
 * Words that whole names of first-level units are made of ("Central", "Upper River", "Reading"), and
 * names of rivers and seas that units have too ("River Nile", "Red Sea").
 */
export const ORDINARY = words(
  `north south east west northern southern eastern western northeast northwest southeast southwest
  north-east north-west south-east south-west northeastern northwestern southeastern southwestern
  northeasterly central centre center centro centar upper lower middle mid inner outer greater new old
  great little big red black white blue green and of the in on upon

  coast coastal capital river rivers lake lakes island islands sea gulf bay delta mountain mountains
  hill hills highland highlands lowland lowlands plateau valley valleys plain plains canal cape border
  borders bank side end area areas zone equator equatorial littoral maritime oriental atlantic pacific
  mediterranean caribbean cascade cordillera equatorial federal national free united unity region
  regional midlands interior metropolitan metropolis port point bridge town city village park forest
  fort saint nile

  acre afar antique apace apes ascension aurora baa babel bar batman belga bender benefactor bet bled
  bloke bong bougie bury calvados charlotte chin cork derby dauphin down encamp fly ganja glacis go
  grad hail hull jersey jura kings lampoon lac limerick lot luce maiden manila marches mascara mayo
  midland mono most muscat nelson nimrod north ogre ore penal pest pita pool queens reading reunion
  rota ruse saga sal slough sud nord est oeste norte este sur ouest tabor tartar tub van wellington
  york`,
);
