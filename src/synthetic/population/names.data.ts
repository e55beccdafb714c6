// Everybody in the pretend county is invented. Given names are birds, plants and stones; family names are trees and
// tools; streets are wild flowers. A name that sounds like somebody's is not theirs.

/** What people of the pretend county are called. */
export const givenNames: readonly string[] =
  `
  Linnet Wren Teal Plover Dunnock Siskin Merlin Avocet Brambling Curlew Fulmar Gannet Godwit Goldcrest Grebe Heron
  Kestrel Kittiwake Lapwing Nuthatch Osprey Petrel Pipit Redstart Sanderling Shearwater Starling Swift Turnstone
  Whinchat Sorrel Bracken Clover Fennel Tansy Yarrow Betony Borage Burnet Campion Celandine Chicory Cicely Comfrey
  Lovage Mallow Marjoram Samphire Saffron Teasel Flint Garnet Onyx Agate Beryl Jasper Pebble Slate Topaz Marl
`.match(/\S+/g) ?? [];

/** The family names of the pretend county. */
export const familyNames: readonly string[] =
  `
  Alder Aspen Blackthorn Buckthorn Chestnut Cypress Dogwood Elmtree Hawthorn Hornbeam Juniper Laburnum Larch Linden
  Medlar Mulberry Osier Quince Rowantree Sallow Spindle Sycamore Tamarisk Whitebeam Yewtree Adze Anvil Auger Awl
  Bellows Bevel Billhook Bodkin Bradawl Chisel Gimlet Hacksaw Handsaw Ladle Mallet Mattock Pestle Pincer Plumbline
  Rasp Scythe Sickle Spanner Spokeshave Thimble Trivet Trowel Trug Whetstone Whisk Winch
`.match(/\S+/g) ?? [];

/** The streets of every town in the pretend county. */
export const streets: readonly string[] = [
  'Burdock Street',
  'Cowslip Row',
  'Dandelion Close',
  'Foxglove Lane',
  'Harebell Road',
  'Knapweed Avenue',
  'Meadowsweet Way',
  'Nettle Bank',
  'Oxlip Terrace',
  'Periwinkle Walk',
  'Ragwort Gardens',
  'Speedwell Drive',
  'Toadflax Hill',
  'Woodruff Mews',
];
