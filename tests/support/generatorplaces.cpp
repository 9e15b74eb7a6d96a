// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorplaces.h"

namespace obra::generator {

namespace {

// clang-format off
// Near the head town of each district, a little inland where the town lies on the shore.
constexpr Place allPlaces[] = {
    { "Bocas del Toro", "Changuinola", -82520000, 9425000, 6 },
    { "Bocas del Toro", "Almirante", -82425000, 9285000, 3 },
    { "Bocas del Toro", "Chiriquí Grande", -82140000, 8935000, 2 },
    { "Coclé", "Penonomé", -80357000, 8518000, 8 },
    { "Coclé", "Aguadulce", -80555000, 8248000, 5 },
    { "Coclé", "Antón", -80263000, 8403000, 5 },
    { "Coclé", "Natá", -80530000, 8345000, 2 },
    { "Coclé", "La Pintada", -80445000, 8595000, 3 },
    { "Coclé", "Olá", -80650000, 8420000, 1 },
    { "Colón", "Colón", -79800000, 9330000, 9 },
    { "Colón", "Portobelo", -79640000, 9530000, 2 },
    { "Colón", "Chagres", -80060000, 9180000, 2 },
    { "Colón", "Donoso", -80340000, 9080000, 1 },
    { "Colón", "Santa Isabel", -79380000, 9530000, 1 },
    { "Colón", "Omar Torrijos Herrera", -80550000, 8815000, 1 },
    { "Chiriquí", "David", -82431000, 8440000, 12 },
    { "Chiriquí", "Boquete", -82434000, 8780000, 4 },
    { "Chiriquí", "Bugaba", -82621000, 8520000, 5 },
    { "Chiriquí", "Barú", -82845000, 8345000, 4 },
    { "Chiriquí", "Tolé", -81670000, 8240000, 2 },
    { "Chiriquí", "San Félix", -81865000, 8295000, 1 },
    { "Chiriquí", "Dolega", -82417000, 8570000, 3 },
    { "Chiriquí", "Tierras Altas", -82640000, 8780000, 3 },
    { "Chiriquí", "Alanje", -82560000, 8405000, 2 },
    { "Darién", "Pinogana", -77724000, 8127000, 3 },
    { "Darién", "Chepigana", -77900000, 8020000, 2 },
    { "Darién", "Santa Fe", -78140000, 8655000, 2 },
    { "Herrera", "Chitré", -80440000, 7962000, 5 },
    { "Herrera", "Ocú", -80782000, 7942000, 3 },
    { "Herrera", "Parita", -80530000, 7995000, 2 },
    { "Herrera", "Pesé", -80613000, 7908000, 2 },
    { "Herrera", "Los Pozos", -80645000, 7785000, 1 },
    { "Herrera", "Las Minas", -80747000, 7797000, 1 },
    { "Herrera", "Santa María", -80660000, 8100000, 1 },
    { "Los Santos", "Las Tablas", -80280000, 7765000, 4 },
    { "Los Santos", "Los Santos", -80420000, 7930000, 3 },
    { "Los Santos", "Guararé", -80295000, 7815000, 2 },
    { "Los Santos", "Macaracas", -80553000, 7730000, 2 },
    { "Los Santos", "Pedasí", -80045000, 7535000, 2 },
    { "Los Santos", "Tonosí", -80441000, 7410000, 2 },
    { "Los Santos", "Pocrí", -80135000, 7660000, 1 },
    { "Panamá", "Panamá", -79500000, 9040000, 22 },
    { "Panamá", "San Miguelito", -79475000, 9055000, 10 },
    { "Panamá", "Chepo", -79100000, 9170000, 3 },
    { "Panamá", "Chimán", -78620000, 8740000, 1 },
    { "Panamá Oeste", "La Chorrera", -79790000, 8885000, 9 },
    { "Panamá Oeste", "Arraiján", -79650000, 8950000, 9 },
    { "Panamá Oeste", "Capira", -79890000, 8760000, 3 },
    { "Panamá Oeste", "Chame", -79905000, 8600000, 3 },
    { "Panamá Oeste", "San Carlos", -79975000, 8520000, 2 },
    { "Veraguas", "Santiago", -80983000, 8105000, 8 },
    { "Veraguas", "Soná", -81318000, 8010000, 3 },
    { "Veraguas", "Atalaya", -80925000, 8045000, 2 },
    { "Veraguas", "San Francisco", -80972000, 8250000, 2 },
    { "Veraguas", "Santa Fe", -81077000, 8510000, 2 },
    { "Veraguas", "Cañazas", -81213000, 8318000, 2 },
    { "Veraguas", "Calobre", -80840000, 8320000, 1 },
    { "Veraguas", "La Mesa", -81183000, 8150000, 1 },
    { "Veraguas", "Las Palmas", -81450000, 8140000, 1 },
    { "Veraguas", "Montijo", -81050000, 7995000, 1 },
    { "Guna Yala", "Narganá", -78985000, 9405000, 2 },
    { "Guna Yala", "Ailigandí", -78060000, 9185000, 2 },
    { "Guna Yala", "Tubualá", -77735000, 8870000, 1 },
    { "Guna Yala", "Puerto Obaldía", -77440000, 8655000, 1 },
    { "Emberá-Wounaan", "Cémaco", -77555000, 8130000, 2 },
    { "Emberá-Wounaan", "Sambú", -78190000, 7985000, 1 },
    { "Ngäbe-Buglé", "Besikó", -82080000, 8485000, 2 },
    { "Ngäbe-Buglé", "Müna", -81660000, 8370000, 2 },
    { "Ngäbe-Buglé", "Nole Düima", -81800000, 8360000, 2 },
    { "Ngäbe-Buglé", "Ñürüm", -81545000, 8450000, 1 },
    { "Ngäbe-Buglé", "Kankintú", -81820000, 8800000, 1 },
};
// clang-format on

constexpr std::string_view allCommunities[] = {
    "El Higuito",     "Las Margaritas", "Cerro Pelado", "Quebrada Honda", "Llano Bonito",    "La Pitahaya",
    "Los Algarrobos", "El Guayabo",     "Río Hondo",    "La Mata",        "Los Corotúes",    "El Barrero",
    "Agua Fría",      "Las Huacas",     "El Cocal",     "La Montañuela",  "Cañaveral Abajo", "Cañaveral Arriba",
    "El Roble Viejo", "La Arenosa",     "Los Naranjos", "El Ciruelo",     "Piedra Gorda",    "Santa Rosita",
    "San Isidro",     "El Espavé",      "La Tranca",    "Las Lajitas",    "Boca del Monte",  "El Nance",
    "Los Mangos",     "La Yeguada",     "El Jobo",      "Alto del Río",   "Bajo Grande",     "El Macano",
    "La Honda",       "Los Pocitos",    "El Pájaro",    "Loma Larga",     "El Limón",        "La Unión",
    "El Progreso",    "Nuevo Vigía",    "El Porvenir",  "Las Delicias",   "La Esperanza",    "El Triunfo",
    "Paso Ancho",     "Tres Hermanas"};

} // namespace

std::span<const Place> places()
{
    return allPlaces;
}

std::span<const std::string_view> communities()
{
    return allCommunities;
}

} // namespace obra::generator
