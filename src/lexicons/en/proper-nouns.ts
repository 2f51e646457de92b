import type { SpeakerLexicon } from '../types.ts';

export const properNouns: SpeakerLexicon['properNouns'] = [
  {
    kind: 'place',
    names:
      'sandy hook, downing street, number 10, no 10, the white house, white house, kremlin, pentagon, capitol hill, wall street, whitehall, westminster, holyrood, stormont, vatican, holy see, brussels, hollywood, silicon valley, elysee, élysée, buckingham palace, kensington palace, foggy bottom, fleet street, scotland yard',
    example: 'Downing Street said no.',
  },
  {
    kind: 'place',
    names:
      'afghanistan, andorra, antigua, bahamas, barbados, belize, benin, bhutan, bosnia and herzegovina, botswana, brunei, burkina faso, burundi, cameroon, cape verde, central african republic, comoros, czech republic, czechia, djibouti, dominica, dominican republic, east timor, el salvador, equatorial guinea, eswatini, fiji, gabon, gambia, grenada, guinea, guinea-bissau, guyana, ivory coast, kyrgyzstan, lesotho, liberia, liechtenstein, macedonia, madagascar, malawi, maldives, mauritania, mauritius, monaco, montenegro, north macedonia, papua new guinea, samoa, san marino, sierra leone, solomon islands, south sudan, suriname, swaziland, tajikistan, togo, tonga, trinidad and tobago, turkmenistan, uzbekistan, vanuatu, west bank, puerto rico, guam, greenland, bermuda, gibraltar, macau, borneo, sumatra, sicily, sardinia, corsica, siberia, chechnya, latin america, north america, south america, central america, middle east, far east, antarctica, scandinavia, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia, bosnia, brazil, britain, bulgaria, cambodia, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, denmark, ecuador, egypt, england, eritrea, estonia, ethiopia, europe, finland, france, gaza, georgia, germany, ghana, great britain, greece, guatemala, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, laos, latvia, lebanon, libya, lithuania, luxembourg, malaysia, mali, malta, mexico, moldova, mongolia, morocco, mozambique, myanmar, burma, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, singapore, slovakia, slovenia, somalia, south africa, south korea, soviet union, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania, thailand, tunisia, turkey, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, venezuela, vietnam, wales, yemen, zambia, zimbabwe, america, africa, asia, uk, gb, us, u.s, u.k, usa, eu, uae, u.s.a',
    example: 'Japan said no.',
  },
  {
    kind: 'place',
    names:
      'antigua and barbuda, saint kitts and nevis, st kitts and nevis, sao tome and principe, newfoundland and labrador, jammu and kashmir, devon and cornwall, avon and somerset, tyne and wear, brighton and hove, kensington and chelsea, hammersmith and fulham, barking and dagenham, telford and wrekin, redcar and cleveland, perth and kinross, dumfries and galloway, argyll and bute, fermanagh and omagh',
    example: 'Trinidad and Tobago said no.',
  },
  {
    kind: 'place',
    names:
      'london, paris, berlin, rome, madrid, lisbon, vienna, moscow, kyiv, kiev, warsaw, prague, budapest, athens, ankara, istanbul, cairo, tehran, baghdad, damascus, jerusalem, tel aviv, riyadh, doha, dubai, kabul, islamabad, delhi, new delhi, mumbai, beijing, shanghai, tokyo, seoul, pyongyang, taipei, bangkok, hanoi, jakarta, manila, canberra, sydney, melbourne, ottawa, toronto, washington, new york, los angeles, chicago, boston, san francisco, miami, houston, dallas, atlanta, philadelphia, detroit, seattle, las vegas, brasilia, buenos aires, caracas, bogota, havana, mexico city, kansas city, oklahoma city, salt lake city, new york city, quebec city, panama city, guatemala city, kuwait city, ho chi minh city, nairobi, lagos, johannesburg, pretoria, cape town, dublin, belfast, edinburgh, glasgow, cardiff, manchester, liverpool, leeds, birmingham, bristol, sheffield, oxford, cambridge, stockholm, oslo, copenhagen, helsinki, geneva, zurich, the hague, strasbourg, frankfurt, munich, hamburg, milan, naples, barcelona, davos',
    example: 'Beijing denied it.',
  },
  {
    kind: 'place',
    names:
      'ill, ky, neb, ore, tex, wis, wyo, alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, west virginia, wisconsin, wyoming, ariz, ark, calif, colo, conn, fla, kan, mich, minn, mont, nev, okla, tenn, ontario, quebec, queensland, new south wales, bavaria, catalonia, crimea, kashmir, tibet, manhattan, brooklyn',
    example: 'California said no.',
  },
  {
    kind: 'demonym',
    names:
      'american, british, english, scottish, scot, welsh, irish, french, german, italian, spanish, portuguese, dutch, belgian, swiss, austrian, danish, swedish, norwegian, finnish, icelandic, polish, czech, slovak, hungarian, romanian, bulgarian, greek, turkish, russian, ukrainian, belarusian, serbian, croatian, bosnian, albanian, israeli, palestinian, iraqi, iranian, syrian, lebanese, jordanian, egyptian, libyan, tunisian, algerian, moroccan, saudi, kuwaiti, yemeni, afghan, pakistani, indian, bangladeshi, nepalese, chinese, japanese, korean, taiwanese, thai, vietnamese, indonesian, malaysian, filipino, australian, canadian, mexican, brazilian, argentine, argentinian, chilean, peruvian, colombian, venezuelan, cuban, african, nigerian, ghanaian, kenyan, ethiopian, somali, sudanese, zimbabwean, european, asian, latino, hispanic, arab, muslim, christian, jewish, catholic, protestant, hindu, sikh, buddhist, republican, democrat, democratic, conservative, labour, tory, liberal, socialist, green, libertarian, nepali, bhutanese, maldivian, burmese, cambodian, laotian, singaporean, bruneian, timorese, mongolian, kazakh, uzbek, tajik, kyrgyz, turkmen, azerbaijani, azeri, armenian, georgian, emirati, omani, qatari, bahraini, kurdish, kurd, persian, tibetan, uyghur, rohingya, tamil, punjabi, bengali, rwandan, burundian, ugandan, tanzanian, zambian, malawian, namibian, botswanan, mozambican, angolan, senegalese, ivorian, malian, nigerien, cameroonian, congolese, gabonese, chadian, eritrean, djiboutian, liberian, gambian, togolese, beninese, burkinabe, guinean, mauritian, mauritanian, malagasy, comorian, bolivian, ecuadorian, ecuadorean, uruguayan, paraguayan, guatemalan, honduran, salvadoran, nicaraguan, panamanian, dominican, haitian, jamaican, trinidadian, barbadian, bahamian, guyanese, surinamese, estonian, latvian, lithuanian, slovenian, slovene, croat, serb, bosniak, macedonian, montenegrin, kosovan, moldovan, maltese, cypriot, luxembourgish, catalan, basque, bavarian, nordic, scandinavian, fijian, samoan, tongan, argentinean, arabian, texan, californian, londoner, parisian, new zealander, zealander, kiwi, aussie, south african, north korean, south korean, sri lankan, lankan, west indian, puerto rican, pole, dubliner, glaswegian, liverpudlian, geordie, scouser, queenslander, tasmanian, anglo-dutch, jew, turk, swede, dane, briton, spaniard, evangelical, western, eastern, northern, southern, soviet, gop, lib, dem, ukip, snp',
    example: 'British voters said no.',
  },
  {
    kind: 'calendar',
    names:
      'monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sep, october, oct, november, nov, december, dec, sept, christmas, easter, ramadan, bst, gmt, est, pm, am',
    example: 'On Monday, voters said no.',
  },
];
