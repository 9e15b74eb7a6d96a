// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

namespace obra::bench {

Filter Player::changed(const Filter &filter)
{
    if (filter.conditions.size() >= 4 || (filter.conditions.size() > 1 && number(4) == 0))
        return filter.without(number(int(filter.conditions.size())));
    static constexpr Field fields[] = {Field::Method, Field::Status,   Field::Category, Field::Year,
                                       Field::Buyer,  Field::Supplier, Field::Province, Field::ProcuringEntity};
    const int kind = number(8);
    if (kind == 0) {
        Condition days = Condition::onRange(number(2) ? RangeField::Date : RangeField::TenderEnd);
        days.dayFrom = QDate(2015, 1, 1).addDays(number(2500));
        days.dayTo = days.dayFrom.addDays(100 + number(2000));
        return filter.with(days);
    }
    if (kind == 1) {
        Condition tenderers = Condition::onRange(RangeField::Tenderers);
        tenderers.numberFrom = 1 + number(4);
        return filter.with(tenderers);
    }
    if (kind == 2) {
        Condition amount = Condition::onRange(number(2) ? RangeField::Amount : RangeField::Estimate);
        amount.amountFrom = (1 + number(1000)) * 1000 * amountScale;
        return filter.with(amount);
    }
    const Field field = fields[number(8)];
    const std::vector<std::string> &values = m_table.facet(field).dictionary.values;
    if (values.size() < 2)
        return filter;
    const auto value = std::size_t(number(int(values.size()) - 1));
    return filter.toggled(field, QString::fromStdString(values[1 + value]), number(5) == 0);
}

} // namespace obra::bench
