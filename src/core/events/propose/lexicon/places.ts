/**
 * Well-known places, from common knowledge: `lat lon French|other French = English|other English`, or one list for
 * both. Degrees, of a city's centre or a country's middle, good enough for a pin on a small map.
 */
export const places = `
48.9 2.4 Paris;43.3 5.4 Marseille=Marseille|Marseilles;45.8 4.8 Lyon;43.6 1.4 Toulouse;43.7 7.3 Nice;47.2 -1.6 Nantes;48.6 7.8 Strasbourg
44.8 -0.6 Bordeaux;50.6 3.1 Lille;48.1 -1.7 Rennes;48.9 2.2 Nanterre;51.0 1.9 Calais;46 2 France;50.8 4.4 Bruxelles=Brussels
50.5 4.5 Belgique=Belgium;46.9 7.4 Berne=Bern;46.2 6.1 Genève=Geneva;47.4 8.5 Zurich;46.8 8.2 Suisse=Switzerland;49.6 6.1 Luxembourg
51.5 -0.1 Londres=London;53.5 -2.2 Manchester;53.4 -3.0 Liverpool;52.5 -1.9 Birmingham;55.9 -3.2 Édimbourg=Edinburgh;55.9 -4.3 Glasgow
54 -2 Royaume-Uni|Grande-Bretagne=United Kingdom|UK|U.K.|Britain;52.5 -1.5 Angleterre=England;56.5 -4 Écosse=Scotland;52.3 -3.7 Pays de Galles=Wales
54.6 -6.7 Irlande du Nord=Northern Ireland;53.3 -6.3 Dublin;53.2 -8 Irlande=Ireland;52.5 13.4 Berlin;48.1 11.6 Munich;53.6 10 Hambourg=Hamburg
50.1 8.7 Francfort=Frankfurt;50.9 7 Cologne;51 10 Allemagne=Germany;52.4 4.9 Amsterdam;52.1 4.3 La Haye=The Hague|Hague;51.9 4.5 Rotterdam
52.2 5.5 Pays-Bas=Netherlands;40.4 -3.7 Madrid;41.4 2.2 Barcelone=Barcelona;40 -4 Espagne=Spain;38.7 -9.1 Lisbonne=Lisbon;39.5 -8 Portugal
41.9 12.5 Rome;45.5 9.2 Milan;40.9 14.3 Naples;42.8 12.8 Italie=Italy;41.9 12.5 Vatican;48.2 16.4 Vienne=Vienna;47.5 14.5 Autriche=Austria
52.2 21 Varsovie=Warsaw;52 19 Pologne=Poland;50.1 14.4 Prague;49.8 15.5 Tchéquie|République tchèque=Czech Republic|Czechia;47.5 19 Budapest;47 19.5 Hongrie=Hungary
44.4 26.1 Bucarest=Bucharest;46 25 Roumanie=Romania;42.7 23.3 Sofia;42.7 25.5 Bulgarie=Bulgaria;38 23.7 Athènes=Athens;39 22 Grèce=Greece
44.8 20.5 Belgrade;44 21 Serbie=Serbia;45.8 16 Zagreb;45.2 15.5 Croatie=Croatia;42.6 21 Kosovo;41.3 19.8 Tirana;59.3 18.1 Stockholm;62 15 Suède=Sweden
59.9 10.8 Oslo;62 10 Norvège=Norway;55.7 12.6 Copenhague=Copenhagen;56 10 Danemark=Denmark;60.2 24.9 Helsinki;64 26 Finlande=Finland
64.1 -21.9 Reykjavik;65 -18 Islande=Iceland;55.8 37.6 Moscou=Moscow;59.9 30.3 Saint-Pétersbourg=Saint Petersburg|St. Petersburg;55 73.4 Omsk;56.5 85 Tomsk;60 100 Sibérie=Siberia
61 90 Russie=Russia;50.5 30.5 Kiev|Kyiv=Kyiv|Kiev;50 36.2 Kharkiv;47.1 37.5 Marioupol=Mariupol;46.5 30.7 Odessa=Odesa|Odessa;49 32 Ukraine;45.3 34.4 Crimée=Crimea
53.9 27.6 Minsk;53.5 28 Biélorussie=Belarus;47 28.9 Moldavie=Moldova;41.7 44.8 Tbilissi=Tbilisi;40.2 44.5 Erevan=Yerevan;40 45 Arménie=Armenia;40.4 49.9 Bakou=Baku;40.3 47.5 Azerbaïdjan=Azerbaijan
39.9 32.9 Ankara;41 29 Istanbul;39 35 Turquie=Turkey|Türkiye;35.2 33.4 Nicosie=Nicosia;35 33 Chypre=Cyprus;35.9 14.5 Malte=Malta
30.04 31.24 Le Caire|Caire=Cairo;31.2 29.9 Alexandrie=Alexandria;27 30 Égypte|Egypte=Egypt;31.5 34.45 Gaza;31.3 34.25 Rafah;31.9 35.2 Ramallah;32 35.3 Cisjordanie=West Bank
31.8 35.2 Jérusalem=Jerusalem;32.1 34.8 Tel-Aviv=Tel Aviv;31.5 34.9 Israël=Israel;33.9 35.5 Beyrouth=Beirut;33.9 35.9 Liban=Lebanon;33.5 36.3 Damas=Damascus;36.2 37.2 Alep=Aleppo;35 38 Syrie=Syria
31.95 35.93 Amman;31 36.5 Jordanie=Jordan;24.7 46.7 Riyad=Riyadh;21.54 39.17 Djeddah|Jeddah=Jeddah;21.4 39.8 La Mecque|Mecque=Mecca;24 45 Arabie saoudite=Saudi Arabia
25.29 51.53 Doha;25.3 51.2 Qatar;25.2 55.3 Dubaï=Dubai;24.5 54.4 Abou Dhabi|Abu Dhabi=Abu Dhabi;24 54 Émirats arabes unis=United Arab Emirates|UAE;29.4 48 Koweït=Kuwait;26 50.5 Bahreïn=Bahrain
23.6 58.4 Mascate=Muscat;21 57 Oman;15.4 44.2 Sanaa=Sanaa|Sana'a;15.5 47.5 Yémen=Yemen;33.3 44.4 Bagdad=Baghdad;36.3 43.1 Mossoul=Mosul;33 44 Irak=Iraq;35.7 51.4 Téhéran=Tehran;32 53 Iran
34.5 69.2 Kaboul=Kabul;33 66 Afghanistan;33.7 73 Islamabad;24.9 67 Karachi;31.5 74.3 Lahore;30 70 Pakistan;28.6 77.2 New Delhi|Delhi;19.1 72.9 Bombay=Mumbai;22.6 88.4 Calcutta=Kolkata;22 79 Inde=India
27.7 85.3 Katmandou=Kathmandu;28 84 Népal=Nepal;23.8 90.4 Dacca=Dhaka;24 90 Bangladesh;6.9 79.9 Colombo;7 81 Sri Lanka;43.2 76.9 Almaty;48 68 Kazakhstan;41.3 69.3 Tachkent=Tashkent
39.9 116.4 Pékin=Beijing;31.2 121.5 Shanghai;30.6 114.3 Wuhan;22.3 114.2 Hong Kong;35 103 Chine=China;25 121.5 Taipei;23.7 121 Taïwan=Taiwan;47.9 106.9 Oulan-Bator=Ulaanbaatar
35.7 139.7 Tokyo;34.7 135.5 Osaka;34.4 132.5 Hiroshima;37.4 140.5 Fukushima;26.5 127.9 Okinawa;36 138 Japon=Japan;37.6 127 Séoul=Seoul;36.5 128 Corée du Sud=South Korea;39 125.8 Pyongyang;40 127 Corée du Nord=North Korea
14.6 121 Manille=Manila;12.9 122 Philippines;21 105.8 Hanoï=Hanoi;10.8 106.7 Hô-Chi-Minh-Ville=Ho Chi Minh City;16 107 Viêt Nam|Vietnam=Vietnam;13.8 100.5 Bangkok;15 101 Thaïlande=Thailand;11.6 104.9 Phnom Penh;12.5 105 Cambodge=Cambodia
16.8 96.2 Rangoun=Yangon;21 96 Birmanie=Myanmar|Burma;3.1 101.7 Kuala Lumpur;3 102 Malaisie=Malaysia;1.35 103.8 Singapour=Singapore;-6.2 106.8 Jakarta;-8.4 115.2 Bali;-7.5 110 Java;0 101.5 Sumatra;-2 121 Sulawesi;-2 118 Indonésie=Indonesia
-33.9 151.2 Sydney;-37.8 145 Melbourne;-27.5 153 Brisbane;-35.3 149.1 Canberra;-31.9 115.9 Perth;-25 134 Australie=Australia;-41.3 174.8 Wellington;-36.8 174.8 Auckland;-43.5 172.6 Christchurch;-41 174 Nouvelle-Zélande=New Zealand;-22.3 166.5 Nouméa=Noumea
38.9 -77 Washington=Washington|Washington D.C.;40.7 -74 New York|New York City;34.1 -118.2 Los Angeles;41.9 -87.6 Chicago;29.8 -95.4 Houston;33.4 -112.1 Phoenix;39.95 -75.2 Philadelphie=Philadelphia;32.8 -96.8 Dallas;37.8 -122.4 San Francisco
47.6 -122.3 Seattle;42.4 -71.1 Boston;25.8 -80.2 Miami;33.7 -84.4 Atlanta;30 -90.1 La Nouvelle-Orléans=New Orleans;39.7 -105 Denver;36.2 -115.1 Las Vegas;42.3 -83 Detroit;37 -120 Californie=California;31 -99 Texas;28 -82 Floride=Florida
21 -157 Hawaï=Hawaii;64 -150 Alaska;39 -98 États-Unis|Etats-Unis=United States|US|U.S.|USA;45.4 -75.7 Ottawa;43.7 -79.4 Toronto;45.5 -73.6 Montréal=Montreal;46.8 -71.2 Québec=Quebec;49.3 -123.1 Vancouver;60 -100 Canada
19.4 -99.1 Mexico=Mexico City;23 -102 Mexique=Mexico;23.1 -82.4 La Havane=Havana;22 -79 Cuba;18.5 -72.3 Port-au-Prince;19 -72.5 Haïti=Haiti;18.2 -66.5 Porto Rico=Puerto Rico;14.6 -90.5 Guatemala;9 -79.5 Panama
4.7 -74.1 Bogota;4 -73 Colombie=Colombia;10.5 -66.9 Caracas;7 -66 Venezuela;-0.2 -78.5 Quito;-1.5 -78.5 Équateur=Ecuador;-12 -77 Lima;-10 -76 Pérou=Peru;-16.5 -68.1 La Paz;-17 -65 Bolivie=Bolivia
-15.8 -47.9 Brasilia;-22.9 -43.2 Rio de Janeiro;-23.6 -46.6 São Paulo|Sao Paulo;-10 -52 Brésil=Brazil;-34.6 -58.4 Buenos Aires;-35 -65 Argentine=Argentina;-33.4 -70.7 Santiago;-35 -71 Chili=Chile;-34.9 -56.2 Montevideo;-33 -56 Uruguay;-23 -58 Paraguay
34 -6.8 Rabat;33.6 -7.6 Casablanca;31.6 -8 Marrakech=Marrakesh|Marrakech;35.8 -5.8 Tanger=Tangier;32 -6 Maroc=Morocco;36.8 3.1 Alger=Algiers;28 3 Algérie=Algeria;36.8 10.2 Tunis;34 9.5 Tunisie=Tunisia;32.9 13.2 Tripoli;32.1 20.1 Benghazi;27 17 Libye=Libya
15.6 32.5 Khartoum;15 30 Soudan=Sudan;7 30 Soudan du Sud=South Sudan;9 38.7 Addis-Abeba=Addis Ababa;9 40 Éthiopie=Ethiopia;2 45.3 Mogadiscio=Mogadishu;5 46 Somalie=Somalia;-1.3 36.8 Nairobi;0 38 Kenya;0.3 32.6 Kampala;1 32 Ouganda=Uganda
-1.9 30.1 Kigali;-2 30 Rwanda;-6 35 Tanzanie=Tanzania;-4.3 15.3 Kinshasa;-1.7 29.2 Goma;-3 24 Congo;4 11.5 Yaoundé=Yaounde;6 12 Cameroun=Cameroon;9.1 7.4 Abuja;6.5 3.4 Lagos;9 8 Nigéria|Nigeria=Nigeria;6.4 2.4 Cotonou;9.3 2.3 Bénin=Benin
5.6 -0.2 Accra;8 -1 Ghana;5.3 -4 Abidjan;7.5 -5.5 Côte d'Ivoire|Côte d’Ivoire=Ivory Coast;6.3 -10.8 Monrovia;6.5 -9.5 Libéria|Liberia=Liberia;8.5 -13.2 Freetown;8.5 -11.8 Sierra Leone;9.6 -13.6 Conakry;11 -10 Guinée=Guinea;14.7 -17.4 Dakar;14 -14 Sénégal=Senegal
12.6 -8 Bamako;17 -4 Mali;12.4 -1.5 Ouagadougou;12 -2 Burkina Faso;13.5 2.1 Niamey;17 8 Niger;12.1 15 N'Djamena;15 19 Tchad=Chad;7 21 Centrafrique=Central African Republic;-1 11.7 Gabon;-18.9 47.5 Madagascar;-26.2 28 Johannesburg;-33.9 18.4 Le Cap=Cape Town;-25.7 28.2 Pretoria
-29 25 Afrique du Sud=South Africa;-17.8 31 Harare;-19 29.5 Zimbabwe;-8.8 13.2 Luanda;-12 18 Angola;-18.7 35.5 Mozambique`;
