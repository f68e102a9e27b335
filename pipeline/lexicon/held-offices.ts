/** What somebody is for a time, behind how long that was: twee jaar bondscoach, tien jaar burgemeester. */
export const HELD_OFFICE =
  /(?:meester|minister|coach|trainer|voorzitter|directeur|leider|baas|lid|wethouder|president|premier|secretaris|redacteur|correspondent|ambassadeur|advocaat|docent|leraar|hoogleraar|aanvoerder|keeper|kampioen|bestuurder|commissaris|gouverneur|gedeputeerde|ambtenaar|medewerker|assistent|presentator|presentatrice|hoofd|dirigent|chef-kok|officier|rechter|speler|renner|woordvoerder|fractievoorzitter|lijsttrekker|curator|conservator)$/;
