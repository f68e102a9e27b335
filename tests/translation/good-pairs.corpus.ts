/** Dutch sentences with translations that an editor would accept: Dutch, English, French. */
export const GOOD_PAIRS: [dutch: string, english: string, french: string][] = [
  [
    'De inflatie steeg in maart met 2,7 procent, van 3,1 naar 5,8 procent.',
    'Inflation rose by 2.7 percentage points in March, from 3.1 to 5.8 per cent.',
    'En mars, l’inflation a augmenté de 2,7 points, passant de 3,1 à 5,8 %.',
  ],
  [
    'Bij de brand kwamen anderhalve maand geleden twee broers van 4 en 7 jaar om het leven.',
    'Two brothers, aged four and seven, died in the fire a month and a half ago.',
    'Deux frères de quatre et sept ans sont morts dans l’incendie il y a un mois et demi.',
  ],
  [
    'Twee derde van de leden stemde voor, een derde tegen.',
    'Two thirds of the members voted in favour, one third against.',
    'Deux tiers des membres ont voté pour, un tiers contre.',
  ],
  [
    'De VN sturen 1500 blauwhelmen naar Mali.',
    'The UN is sending 1,500 peacekeepers to Mali.',
    'L’ONU envoie 1 500 casques bleus au Mali.',
  ],
  [
    'De VS en de EU leggen Wit-Rusland nieuwe sancties op.',
    'The US and the EU are imposing new sanctions on Belarus.',
    'Les États-Unis et l’UE imposent de nouvelles sanctions à la Biélorussie.',
  ],
  [
    'De Tweede Kamer debatteert woensdag over het voorstel van D66 en de VVD.',
    'The House of Representatives will debate the proposal by D66 and the VVD on Wednesday.',
    'La Chambre basse débattra mercredi de la proposition de D66 et du VVD.',
  ],
  [
    'Premier Rutte sprak om 20.00 uur het land toe.',
    'Prime Minister Rutte addressed the nation at 8pm.',
    'Le Premier ministre Rutte s’est adressé au pays à 20 heures.',
  ],
  [
    'Het vriest vannacht 5 tot 8 graden.',
    'It will be 5 to 8 degrees below zero tonight.',
    'Il gèlera cette nuit de 5 à 8 degrés.',
  ],
  [
    'Tussen 10.00 en 12.30 uur is de A12 bij Utrecht dicht.',
    'The A12 near Utrecht will be closed between 10am and 12.30pm.',
    'L’A12 près d’Utrecht sera fermée entre 10 h et 12 h 30.',
  ],
  [
    'Eén op de vijf Nederlanders voelt zich eenzaam.',
    'One in five Dutch people feels lonely.',
    'Un Néerlandais sur cinq se sent seul.',
  ],
  [
    'Verstappen won voor de derde keer de Grand Prix van België.',
    'Verstappen won the Belgian Grand Prix for the third time.',
    'Verstappen a remporté le Grand Prix de Belgique pour la troisième fois.',
  ],
  [
    'De gemeente Amsterdam trekt 3 miljoen euro uit.',
    'Amsterdam city council is allocating €3 million.',
    'La ville d’Amsterdam débloque 3 millions d’euros.',
  ],
  [
    'De schade loopt in de tonnen, misschien wel een half miljoen euro.',
    'The damage runs into hundreds of thousands, perhaps half a million euros.',
    'Les dégâts se chiffrent en centaines de milliers, peut-être un demi-million d’euros.',
  ],
  [
    'Sinds de jaren negentig is de uitstoot gehalveerd.',
    'Emissions have halved since the 1990s.',
    'Les émissions ont diminué de moitié depuis les années 1990.',
  ],
  [
    'In de nacht van 3 op 4 mei 2019 verdween de 16-jarige Emma uit Roosendaal.',
    'Emma, 16, from Roosendaal, disappeared in the night of 3 to 4 May 2019.',
    'Emma, 16 ans, de Roosendaal, a disparu dans la nuit du 3 au 4 mai 2019.',
  ],
  [
    'De Europese Centrale Bank verhoogt de rente met een kwart procentpunt.',
    'The European Central Bank is raising interest rates by a quarter of a percentage point.',
    'La Banque centrale européenne relève ses taux d’un quart de point.',
  ],
  [
    'Het KNMI waarschuwt voor windstoten tot 110 kilometer per uur op de Wadden.',
    'The KNMI warns of gusts of up to 110 kilometres per hour on the Wadden Islands.',
    'Le KNMI met en garde contre des rafales atteignant 110 kilomètres par heure sur les îles des Wadden.',
  ],
  [
    'Volgens het CBS telde Nederland op 1 januari 17,8 miljoen inwoners.',
    'According to Statistics Netherlands, the Netherlands had 17.8 million inhabitants on 1 January.',
    'Selon l’office statistique CBS, les Pays-Bas comptaient 17,8 millions d’habitants au 1er janvier.',
  ],
  [
    'De rechtbank in Den Bosch veroordeelde Peter de V. tot 12 jaar cel en tbs.',
    'The court in Den Bosch sentenced Peter de V. to 12 years in prison and compulsory psychiatric treatment.',
    'Le tribunal de Bois-le-Duc a condamné Peter de V. à douze ans de prison.',
  ],
  [
    'Ajax won in de 90ste minuut met 2-1 van PSV in de Johan Cruijff Arena.',
    'Ajax beat PSV 2-1 in the 90th minute at the Johan Cruyff Arena.',
    'Ajax a battu le PSV 2-1 à la 90e minute à la Johan Cruijff Arena.',
  ],
  [
    'Er vielen zeker tien doden en meer dan honderd gewonden.',
    'At least ten people were killed and more than a hundred injured.',
    'Au moins dix personnes ont été tuées et plus de cent blessées.',
  ],
  [
    'Shell boekte vorig jaar 40 miljard dollar winst.',
    'Shell made a profit of $40bn last year.',
    'Shell a réalisé l’an dernier un bénéfice de 40 milliards de dollars.',
  ],
  [
    'De 42-jarige verdachte uit Maastricht blijft twee weken langer vastzitten.',
    'The 42-year-old suspect from Maastricht will be held for another two weeks.',
    'Le suspect de 42 ans, originaire de Maastricht, restera détenu quinze jours de plus.',
  ],
  [
    'De trein Parijs-Amsterdam rijdt op zondag 13 oktober niet.',
    'The Paris–Amsterdam train will not run on Sunday 13 October.',
    'Le train Paris-Amsterdam ne circulera pas le dimanche 13 octobre.',
  ],
  [
    'Koning Willem-Alexander bezocht Curaçao en Sint Maarten.',
    'King Willem-Alexander visited Curaçao and Sint Maarten.',
    'Le roi Willem-Alexander s’est rendu à Curaçao et à Saint-Martin.',
  ],
  [
    'Het ministerie van Landbouw koopt 500 hectare grond.',
    'The Ministry of Agriculture is buying 500 hectares of land.',
    'Le ministère de l’Agriculture achète 500 hectares de terres.',
  ],
  [
    'Een derde van de 1.200 banen verdwijnt.',
    'A third of the 1,200 jobs will go.',
    'Un tiers des 1 200 emplois disparaîtra.',
  ],
  [
    'De FNV eist 14 procent loon erbij, de werkgevers bieden 5.',
    'The FNV union is demanding a 14% pay rise; employers are offering 5%.',
    'Le syndicat FNV réclame 14 % d’augmentation, les employeurs en offrent 5.',
  ],
  [
    'Het Openbaar Ministerie gaat in hoger beroep tegen Johan R.',
    'Prosecutors are appealing against Johan R.',
    'Le parquet fait appel contre Johan R.',
  ],
  [
    'Bel 0800-1234 of kijk op www.politie.nl.',
    'Call 0800-1234 or visit www.politie.nl.',
    'Appelez le 0800-1234 ou consultez www.politie.nl.',
  ],
  [
    'Vladimir Poetin en Volodymyr Zelensky spraken elkaar in Peking.',
    'Vladimir Putin and Volodymyr Zelensky met in Beijing.',
    'Vladimir Poutine et Volodymyr Zelensky se sont rencontrés à Pékin.',
  ],
  [
    'Om half acht ’s avonds stonden er drie keer zoveel mensen.',
    'At half past seven in the evening there were three times as many people.',
    'À sept heures et demie du soir, il y avait trois fois plus de monde.',
  ],
  [
    'De Hoge Raad vernietigde het vonnis.',
    'The Supreme Court overturned the verdict.',
    'La Cour suprême a annulé le jugement.',
  ],
  [
    'Tienduizenden boeren trokken naar Den Haag.',
    'Tens of thousands of farmers went to The Hague.',
    'Des dizaines de milliers d’agriculteurs se sont rendus à La Haye.',
  ],
  [
    'Het eerste kwartaal leverde 2,3 miljard op, 20 procent meer dan een jaar eerder.',
    'The first quarter yielded 2.3 billion, 20 per cent more than a year earlier.',
    'Le premier trimestre a rapporté 2,3 milliards, soit 20 % de plus qu’un an plus tôt.',
  ],
];
