/** What is so many percent itself, and of which there is no share: 3 procent rente, 7 procent loonsverhoging. */
export const RATES =
  /^(?:rente|korting|loonsverhoging|salarisverhoging|loonstijging|toeslag|rendement|huurverhoging|prijsverhoging)$/;
