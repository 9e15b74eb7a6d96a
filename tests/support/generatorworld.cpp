// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorworld.h"

#include "support/generatorplaces.h"
#include "support/generatorrandom.h"

#include <algorithm>

namespace obra::generator {

namespace {

constexpr std::string_view nationalNames[nationalBuyers] = {"Ministerio de Caminos y Puentes (ficticio)",
                                                            "Ministerio de Aulas y Escuelas (ficticio)",
                                                            "Ministerio de Hospitales y Salud Rural (ficticio)",
                                                            "Instituto Nacional de Agua Potable (ficticio)",
                                                            "Autoridad de Ríos, Bahías y Saneamiento (ficticia)",
                                                            "Ministerio de Vivienda Digna (ficticio)",
                                                            "Instituto de Deportes y Parques (ficticio)",
                                                            "Autoridad de Muelles y Puertos Menores (ficticia)",
                                                            "Empresa Pública de Energía Rural (ficticia)",
                                                            "Ministerio de Mercados y Producción (ficticio)",
                                                            "Secretaría de Desarrollo Comarcal (ficticia)",
                                                            "Ministerio de Hacienda Pública (ficticio)",
                                                            "Servicio de Seguridad Vial (ficticio)",
                                                            "Universidad Pública de Práctica (ficticia)"};

constexpr std::string_view companyForms[] = {"Constructora",  "Ingeniería",  "Inversiones", "Grupo",
                                             "Servicios",     "Suministros", "Proyectos",   "Obras",
                                             "Consultores",   "Desarrollos", "Equipos",     "Técnica",
                                             "Edificaciones", "Vialidad",    "Hidráulica",  "Soluciones"};
constexpr std::string_view companyNouns[] = {
    "Río",     "Cerro",   "Puerto",  "Monte",    "Valle",   "Puente",  "Istmo",    "Bosque",
    "Faro",    "Golfo",   "Sendero", "Roble",    "Cedro",   "Nogal",   "Guayacán", "Almendro",
    "Colibrí", "Jaguar",  "Delfín",  "Tucán",    "Quetzal", "Halcón",  "Volcán",   "Lago",
    "Islote",  "Litoral", "Llano",   "Arrecife", "Coral",   "Marañón", "Espavé",   "Higuerón"};
constexpr std::string_view companyAdjectives[] = {
    "Azul",        "Verde",      "Claro",      "Dorado",     "Blanco",    "Alto",       "Grande",    "Nuevo",
    "Sereno",      "Real",       "Norte",      "Sur",        "Este",      "Oeste",      "Central",   "Primero",
    "Segundo",     "Tercero",    "Antiguo",    "Moderno",    "Unido",     "Firme",      "Largo",     "Ancho",
    "Hermoso",     "Bravo",      "Manso",      "Feliz",      "Seco",      "Hondo",      "Oriental",  "Occidental",
    "del Mar",     "del Sol",    "del Alba",   "del Camino", "del Campo", "del Centro", "del Valle", "del Bosque",
    "de Oro",      "de Plata",   "de Piedra",  "de Hierro",  "de Sal",    "de Luz",     "de Agua",   "de Fuego",
    "y Asociados", "y Compañía", "y Hermanos", "y Socios",   "Uno",       "Dos",        "Tres",      "Cuatro",
    "Cinco",       "Siete",      "Ocho",       "Nueve",      "Diez",      "Cien",       "Mil",       "Total"};

// clang-format off
constexpr Kind allKinds[] = {
    { "works", "transport.road", "rehabilitation", 0, 1450000, 11, "72141000", "Construcción de autopistas y carreteras", "km", 2, 38,
      { "Rehabilitación de la carretera %c – %e, distrito de %d", "Ensanche y rehabilitación de la vía %c – %e, provincia de %p",
        "Rehabilitación de calles de %c, distrito de %d" }, 12 },
    { "works", "transport.road", "construction", 0, 210000, 10, "72141000", "Construcción de autopistas y carreteras", "km", 1, 16,
      { "Construcción del camino de producción %c – %e", "Mejoramiento del camino rural de %c, distrito de %d",
        "Construcción del camino de acceso a %c" }, 10 },
    { "works", "transport.road", "construction", 0, 620000, 10, "72141100", "Construcción de infraestructura", "m", 12, 90,
      { "Construcción del puente vehicular sobre la quebrada de %c", "Construcción del puente peatonal de %c, distrito de %d",
        "Reemplazo del puente vehicular %c – %e" }, 7 },
    { "works", "education", "construction", 1, 380000, 11, "72121400", "Construcción de edificios públicos especializados", "m2", 120, 3200,
      { "Construcción de aulas en la escuela de %c, distrito de %d", "Construcción del centro educativo de %c, provincia de %p",
        "Rehabilitación y techado de la escuela de %c" }, 12 },
    { "works", "health", "construction", 2, 740000, 12, "72121400", "Construcción de edificios públicos especializados", "m2", 150, 4200,
      { "Construcción del centro de salud de %c, distrito de %d", "Ampliación del puesto de salud de %c",
        "Remodelación del policentro de salud de %d" }, 7 },
    { "works", "waterAndWaste", "construction", 3, 330000, 11, "72141100", "Construcción de infraestructura", "m", 400, 12000,
      { "Construcción del acueducto rural de %c, distrito de %d", "Mejoras al sistema de agua potable de %c y %e",
        "Construcción de la planta potabilizadora de %d" }, 11 },
    { "works", "waterAndWaste", "expansion", 4, 960000, 12, "72141100", "Construcción de infraestructura", "m", 300, 9000,
      { "Ampliación del alcantarillado sanitario de %c, distrito de %d", "Construcción del colector sanitario %c – %e",
        "Rehabilitación de la planta de tratamiento de %d" }, 5 },
    { "works", "naturalResources.floodProtection", "construction", 4, 290000, 10, "72141100", "Construcción de infraestructura", "m", 80, 2400,
      { "Canalización y drenaje pluvial de %c, distrito de %d", "Muro de contención y protección de ribera en %c",
        "Limpieza y canalización de la quebrada de %c" }, 5 },
    { "works", "socialHousing", "construction", 5, 690000, 11, "72121400", "Construcción de edificios públicos especializados", "vivienda", 8, 180,
      { "Construcción de viviendas sociales en %c, distrito de %d", "Mejoramiento habitacional de la comunidad de %c",
        "Urbanización y lotes servidos en %c, provincia de %p" }, 5 },
    { "works", "cultureSportsAndRecreation", "construction", 6, 115000, 10, "72121400", "Construcción de edificios públicos especializados", "m2", 90, 5200,
      { "Construcción de la cancha sintética de %c, distrito de %d", "Remodelación del parque de %c",
        "Construcción de la casa comunal de %c, distrito de %d" }, 10 },
    { "works", "transport.water", "rehabilitation", 7, 560000, 10, "72141200", "Construcción marina", "m", 20, 140,
      { "Rehabilitación del muelle de %c, distrito de %d", "Construcción del atracadero de %c", "Dragado y protección del muelle de %d" }, 2 },
    { "works", "energy", "expansion", 8, 185000, 10, "72141100", "Construcción de infraestructura", "luminaria", 20, 900,
      { "Electrificación rural de %c y %e, distrito de %d", "Instalación de luminarias solares en %c", "Extensión de la red eléctrica a %c" }, 4 },
    { "works", "economy", "construction", 9, 430000, 10, "72121400", "Construcción de edificios públicos especializados", "m2", 200, 3000,
      { "Construcción del mercado público de %d", "Remodelación del mercado de productores de %c", "Construcción de la terminal de acopio de %c" }, 2 },
    { "works", "governance", "rehabilitation", 10, 98000, 9, "72102900", "Mantenimiento y reparación de instalaciones", "m2", 60, 1800,
      { "Remodelación de oficinas públicas en %d", "Reparación del techo del edificio municipal de %d", "Mejoras a la casa de gobierno local de %c" }, 3 },
    { "services", "", "", 0, 74000, 9, "81101500", "Ingeniería civil", "mes", 4, 30,
      { "Supervisión de obras en %c, distrito de %d", "Inspección técnica de las obras de %c – %e", "Supervisión de la obra pública de %d" }, 3 },
    { "services", "", "", 0, 46000, 9, "81101500", "Ingeniería civil", "informe", 1, 6,
      { "Estudio y diseño de las obras de %c, distrito de %d", "Diseño de planos y estudio de impacto ambiental, %c",
        "Estudio de factibilidad, %c – %e" }, 3 },
    { "services", "", "", 11, 28000, 10, "76111500", "Servicios de limpieza y mantenimiento de edificios", "mes", 6, 24,
      { "Servicio de aseo y mantenimiento de oficinas en %d", "Servicio de recolección de desechos en %c, distrito de %d",
        "Servicio de vigilancia de instalaciones en %d" }, 7 },
    { "services", "", "", 12, 17000, 9, "78181500", "Mantenimiento y reparación de vehículos", "servicio", 1, 60,
      { "Mantenimiento de la flota vehicular, regional de %d", "Reparación de equipo pesado, regional de %p",
        "Servicio de transporte escolar en %c" }, 5 },
    { "goods", "", "", 1, 11000, 10, "44120000", "Suministros de oficina", "lote", 1, 12,
      { "Suministro de útiles de oficina para la regional de %d", "Suministro de mobiliario escolar para %c, distrito de %d",
        "Suministro de libros y material didáctico, provincia de %p" }, 9 },
    { "goods", "", "", 2, 31000, 11, "42000000", "Equipo médico, accesorios y suministros", "lote", 1, 40,
      { "Suministro de equipo médico para el centro de salud de %d", "Suministro de insumos de laboratorio, regional de %p",
        "Suministro de medicamentos para el puesto de salud de %c" }, 8 },
    { "goods", "", "", 12, 24000, 10, "15101500", "Petróleo y destilados", "galón", 500, 9000,
      { "Suministro de combustible para la regional de %d", "Suministro de diésel para maquinaria, distrito de %d",
        "Suministro de combustible y lubricantes, provincia de %p" }, 5 },
    { "goods", "", "", 13, 19000, 10, "43211500", "Computadores", "unidad", 5, 120,
      { "Suministro de equipo informático para la sede de %d", "Suministro de computadoras para la escuela de %c",
        "Suministro de impresoras y servidores, regional de %p" }, 6 },
    { "goods", "", "", 3, 42000, 10, "40171500", "Tubos y tuberías comerciales", "m", 200, 6000,
      { "Suministro de tubería para el acueducto de %c", "Suministro de bombas de agua para %c y %e",
        "Suministro de cloro y reactivos para la planta de %d" }, 4 },
};
// clang-format on

constexpr int firstConsultingKind = 14;

} // namespace

World::World(int buyers, int suppliers)
    : m_localBuyers(places().size())
    , m_suppliers(suppliers)
{
    const int placeCount = static_cast<int>(places().size());
    const auto communityCount = static_cast<int>(communities().size());
    for (int i = 0; i < buyers; ++i) {
        Organization buyer;
        buyer.id = "PA-PRACTICA-E" + padded(i + 1, 4);
        buyer.identifier = "0-NT-" + padded(i + 1, 5);
        if (i < nationalBuyers) {
            buyer.name = nationalNames[i];
            buyer.place = 41; // the capital
        } else {
            const int local = i - nationalBuyers;
            buyer.place = local % placeCount;
            const std::string district(places()[buyer.place].district);
            if (local < placeCount) {
                buyer.name =
                    (places()[buyer.place].province == "Guna Yala" ? "Congreso Local de " : "Municipio de ") + district;
                // two districts share the name Santa Fe
                if (district == "Santa Fe")
                    buyer.name += ", " + std::string(places()[buyer.place].province);
                buyer.name += " (ficticio)";
            } else {
                const int round = local / placeCount - 1;
                const int village = (local * 7 + round * 11) % communityCount;
                buyer.name = "Junta Comunal de " + std::string(communities()[village]) + " " + std::to_string(round + 1)
                    + ", " + district + " (ficticia)";
            }
            m_localBuyers[buyer.place].push_back(i);
        }
        m_buyers.push_back(std::move(buyer));
    }
}

Organization World::supplier(int index) const
{
    constexpr std::uint32_t combinations =
        std::size(companyForms) * std::size(companyNouns) * std::size(companyAdjectives);
    static_assert((combinations & (combinations - 1)) == 0, "the odd factor below permutes powers of two only");
    const auto round = static_cast<std::uint32_t>(index) / combinations;
    std::uint32_t mixed = (static_cast<std::uint32_t>(index) * 20787 + 4711) & (combinations - 1);
    Organization supplier;
    const std::string_view form = companyForms[mixed % std::size(companyForms)];
    mixed /= std::size(companyForms);
    const std::string_view noun = companyNouns[mixed % std::size(companyNouns)];
    mixed /= std::size(companyNouns);
    supplier.name = std::string(form) + ' ' + std::string(noun) + ' ' + std::string(companyAdjectives[mixed]);
    if (round > 0)
        supplier.name += ' ' + std::to_string(round + 1);
    supplier.name += ", S.A. (ficticia)";
    supplier.id = "PA-PRACTICA-P" + padded(index + 1, 6);
    // The form of a RUC, with a number that none can have.
    supplier.identifier = "000" + padded(index + 1, 6) + "-2-" + std::to_string(1990 + index % 30);
    supplier.place = static_cast<int>((static_cast<std::uint32_t>(index) * 31) % places().size());
    return supplier;
}

std::span<const int> World::localBuyers(int place) const
{
    return m_localBuyers[static_cast<std::size_t>(place)];
}

std::span<const Kind> World::kinds()
{
    return allKinds;
}

int World::supervisionKind()
{
    return firstConsultingKind;
}

int World::designKind()
{
    return firstConsultingKind + 1;
}

std::string filled(std::string_view pattern, std::string_view community, std::string_view other, int place)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%') {
            text += pattern[i];
            continue;
        }
        switch (pattern[++i]) {
        case 'c':
            text += community;
            break;
        case 'e':
            text += other;
            break;
        case 'd':
            text += places()[static_cast<std::size_t>(place)].district;
            break;
        default:
            text += places()[static_cast<std::size_t>(place)].province;
            break;
        }
    }
    return text;
}

} // namespace obra::generator
