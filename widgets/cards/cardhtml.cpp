// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/cardhtml.h"

#include "common/theme.h"
#include "record/htmlwriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardHtml)
};

QString number(qint64 count)
{
    return QLocale().toString(qlonglong(count));
}

class CardWriter
{
public:
    CardWriter(const Card &card, const CardNames *names, const QPalette &palette)
        : m_card(card)
        , m_names(names)
        , m_colors(themeColors(palette))
        , m_html(m_colors.line.name(), m_colors.secondaryText.name())
    {
    }

    CardPage write(qint64 otherUnitRows);

private:
    Unit unit() const { return m_card.subject.unit; }
    QString rowsLink(const QString &text, const std::optional<Filter> &filter, qint64 rows);
    QString figureLink(const CardFigure &figure);
    QString nameLink(Field field, const QString &value);
    QString shareBar(double share);
    void heading(const QString &title);
    void writeFigures();
    void writeMoney();
    void writeList(const CardParts &list);
    void writeCompetitors(const Competitors &competitors);
    void writeNames();
    const CardFigure *figure(const QString &id) const;
    const CardParts *list(Field field) const;

    const Card &m_card;
    const CardNames *m_names;
    ThemeColors m_colors;
    HtmlWriter m_html;
    CardPage m_page;
};

const CardFigure *CardWriter::figure(const QString &id) const
{
    const auto found = std::find_if(m_card.figures.begin(), m_card.figures.end(), [&id](const CardFigure &each) { return each.id == id; });
    return found == m_card.figures.end() ? nullptr : &*found;
}

const CardParts *CardWriter::list(Field field) const
{
    const auto found = std::find_if(m_card.lists.begin(), m_card.lists.end(), [field](const CardParts &each) { return each.field == field; });
    return found == m_card.lists.end() ? nullptr : &*found;
}

QString CardWriter::rowsLink(const QString &text, const std::optional<Filter> &filter, qint64 rows)
{
    if (!filter || rows == 0)
        return HtmlWriter::escaped(text);
    m_page.filters.append(*filter);
    return HtmlWriter::link(QStringLiteral("rows:%1").arg(m_page.filters.size() - 1), text);
}

QString CardWriter::figureLink(const CardFigure &figure)
{
    return figure.isKnown ? rowsLink(figureText(figure, unit()), figure.filter, figure.rows) : m_html.quiet(CardWords::tr("not known"));
}

QString CardWriter::nameLink(Field field, const QString &value)
{
    const QString label = valueLabel(field, unit(), value);
    if (value.isEmpty() || !hasCard(field))
        return value.isEmpty() ? m_html.quiet(label) : HtmlWriter::escaped(label);
    m_page.subjects.append(cardOf(unit(), field, value));
    return HtmlWriter::link(QStringLiteral("card:%1").arg(m_page.subjects.size() - 1), label);
}

QString CardWriter::shareBar(double share)
{
    if (share < 0)
        return {};
    const QString text = CardWords::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', 1));
    const int width = std::clamp(int(std::lround(share * 100)), 0, 100);
    QString cells;
    if (width > 0)
        cells += QStringLiteral("<td bgcolor='%1' width='%2%'>&nbsp;</td>").arg(m_colors.bar.name()).arg(width);
    if (width < 100)
        cells += QStringLiteral("<td bgcolor='%1' width='%2%'>&nbsp;</td>").arg(m_colors.line.name()).arg(100 - width);
    // Beside each other: the number first, so that it is what a screen reader says.
    return QStringLiteral("<table cellspacing='0' cellpadding='0' width='100%'><tr><td width='46' align='right'>%1&nbsp;&nbsp;</td><td valign='middle'>"
                          "<table cellspacing='0' cellpadding='0' width='100%'><tr style='font-size:7px'>%2</tr></table></td></tr></table>").arg(text, cells);
}

void CardWriter::heading(const QString &title)
{
    m_html.paragraph(QStringLiteral("<b>%1</b>").arg(HtmlWriter::escaped(title)));
}

void CardWriter::writeFigures()
{
    m_html.beginRows();
    for (const CardFigure &each : m_card.figures) {
        const bool elsewhere = each.kind == CardFigure::Kind::Money || each.id == QLatin1String("withoutMoney") || each.id == QLatin1String("share");
        if (elsewhere)
            continue;
        if (each.id == QLatin1String("rows")) {
            const CardFigure *share = figure(QStringLiteral("share"));
            const QString part = share && share->isKnown ? QStringLiteral(" ") + m_html.quiet(CardWords::tr("(%1 of all)", "a share").arg(figureText(*share, unit()))) : QString();
            m_html.row(each.label, QStringLiteral("<b>%1</b>%2").arg(figureLink(each), part));
            continue;
        }
        m_html.row(each.label, figureLink(each));
    }
    m_html.endRows();
}

void CardWriter::writeMoney()
{
    heading(CardWords::tr("Money"));
    if (!m_card.currencies.isEmpty()) {
        const bool projects = unit() == Unit::Projects;
        m_html.beginTable({ CardWords::tr("Currency"), projects ? CardWords::tr("Projects") : CardWords::tr("Processes"), CardWords::tr("Amount"), CardWords::tr("Contracts"),
                            CardWords::tr("Contracted"), CardWords::tr("Awards"), CardWords::tr("Awarded") }, { 1, 2, 3, 4, 5, 6 });
        for (const QString &currency : m_card.currencies) {
            const CardFigure *amount = figure(QStringLiteral("amount:") + currency), *contracts = figure(QStringLiteral("contracts:") + currency),
                             *awards = figure(QStringLiteral("awards:") + currency);
            const auto count = [this](const CardFigure *each) { return each ? rowsLink(number(each->count), each->filter, each->rows) : m_html.quiet(QStringLiteral("–")); };
            const auto money = [this](const CardFigure *each) { return each ? figureLink(*each) : m_html.quiet(QStringLiteral("–")); };
            const QString label = currency.isEmpty() ? CardWords::tr("(none said)") : valueLabel(Field::Currency, unit(), currency);
            m_html.tableRow({ HtmlWriter::escaped(label), count(amount), QStringLiteral("<b>%1</b>").arg(money(amount)), count(contracts), money(contracts), count(awards), money(awards) });
        }
        m_html.endTable();
    }
    const CardFigure *without = figure(QStringLiteral("withoutMoney"));
    if (without && without->count > 0)
        m_html.paragraph(QStringLiteral("%1 %2").arg(m_html.quiet(without->label + QLatin1Char(':')), figureLink(*without)));
    if (m_card.severalSuppliers > 0)
        m_html.paragraph(m_html.quiet(CardWords::tr("In %n of them it is one of several suppliers; their amounts count whole for each of these.", nullptr, int(m_card.severalSuppliers))));
}

void CardWriter::writeList(const CardParts &list)
{
    if (list.parts.isEmpty())
        return;
    const bool projects = unit() == Unit::Projects;
    QString title = fieldTitle(list.field, unit());
    if (list.values > mostCardParts)
        title = CardWords::tr("%1: the largest %2 of %3").arg(title, number(std::min<qint64>(mostCardParts, list.values)), number(list.values));
    heading(title);
    const QString share = list.shareOfValue ? CardWords::tr("Share of the buyer's money") : m_card.hasMoney ? CardWords::tr("Share of the money") : CardWords::tr("Share");
    QStringList headings { QString(), projects ? CardWords::tr("Projects") : CardWords::tr("Processes") };
    QList<int> numbers { 1 };
    if (m_card.hasMoney) {
        headings.append(CardWords::tr("Amount"));
        numbers.append(2);
    }
    if (list.shareOfValue && m_card.hasMoney) {
        headings.append(CardWords::tr("All that it bought"));
        numbers.append(3);
    }
    headings.append(share);
    m_html.beginTable(headings, numbers);
    for (const CardPart &part : list.parts) {
        QStringList cells { nameLink(list.field, part.value), rowsLink(number(part.rows), part.filter, part.rows) };
        if (m_card.hasMoney)
            cells.append(part.moneyRows > 0 ? rowsLink(moneyText(part.sum, m_card.currency, unit()), part.moneyFilter, part.moneyRows) : m_html.quiet(CardWords::tr("none known")));
        if (list.shareOfValue && m_card.hasMoney)
            cells.append(rowsLink(moneyText(part.whole, m_card.currency, unit()), part.wholeFilter, part.wholeRows));
        cells.append(shareBar(part.share));
        m_html.tableRow(cells);
    }
    m_html.endTable();
    if (list.mayOverlap)
        m_html.paragraph(m_html.quiet(CardWords::tr("A record with several of them counts whole for each.")));
}

void CardWriter::writeCompetitors(const Competitors &competitors)
{
    heading(CardWords::tr("Who else tendered"));
    if (competitors.known == 0) {
        m_html.paragraph(m_html.quiet(CardWords::tr("Nobody published who tendered in its %n record(s).", nullptr, int(competitors.rows))));
        return;
    }
    if (!competitors.largest.empty()) {
        m_html.beginTable({ QString(), CardWords::tr("Together in") }, { 1 });
        for (std::size_t i = 0; i < competitors.largest.size(); ++i) {
            const Competitor &other = competitors.largest[i];
            m_html.tableRow({ other.isSupplier ? nameLink(Field::Supplier, other.name) : HtmlWriter::escaped(other.name), HtmlWriter::link(QStringLiteral("with:%1").arg(i), number(qint64(other.ids.size()))) });
        }
        m_html.endTable();
    }
    QStringList notes;
    if (competitors.total > int(competitors.largest.size()))
        notes.append(CardWords::tr("And %n more.", nullptr, competitors.total - int(competitors.largest.size())));
    notes.append(CardWords::tr("Tenderers are named in %1 of its %2 records; in %3 of these nobody else is.").arg(number(competitors.known), number(competitors.rows), number(competitors.alone)));
    m_html.paragraph(m_html.quiet(notes.join(QLatin1Char(' '))));
}

void CardWriter::writeNames()
{
    heading(CardWords::tr("Identifiers"));
    m_html.paragraph(m_names->identifiers.isEmpty() ? m_html.quiet(CardWords::tr("none that can be trusted")) : HtmlWriter::escaped(m_names->identifiers.join(QLatin1Char('\n'))));
    const QVector<OrganizationMerge::Spelling> &spellings = m_names->organization.spellings;
    if (spellings.size() < 2)
        return;
    heading(CardWords::tr("Written as"));
    m_html.beginTable({ CardWords::tr("Name as published"), CardWords::tr("Records") }, { 1 });
    constexpr int mostSpellings = 12;
    for (qsizetype i = 0; i < std::min<qsizetype>(spellings.size(), mostSpellings); ++i) {
        const OrganizationSpelling &spelling = spellings[i].spelling;
        QString text = HtmlWriter::escaped(spelling.name.isEmpty() ? spelling.identifier : spelling.name);
        if (!spelling.name.isEmpty() && !spelling.identifier.isEmpty())
            text += QStringLiteral("<br>") + m_html.quiet(spelling.identifier);
        m_html.tableRow({ text, number(spellings[i].rows) });
    }
    m_html.endTable();
    m_html.paragraph(HtmlWriter::link(QStringLiteral("names:"), CardWords::tr("Why these are one, and how to keep them apart")));
}

CardPage CardWriter::write(qint64 otherUnitRows)
{
    if (!m_card.unknownValues.isEmpty())
        m_html.paragraph(HtmlWriter::escaped(CardWords::tr("These data do not have: %1").arg(m_card.unknownValues.join(QStringLiteral("; ")))));
    writeFigures();
    writeMoney();
    // The counterparts first, each with its share.
    for (const Field field : { Field::Buyer, Field::Supplier, Field::Province, Field::Year }) {
        if (const CardParts *parts = list(field))
            writeList(*parts);
    }
    m_page.main = m_html.take();

    m_html = HtmlWriter(m_colors.line.name(), m_colors.secondaryText.name());
    if (otherUnitRows > 0) {
        const QString text = unit() == Unit::Processes ? CardWords::tr("Also in %n project(s)", nullptr, int(otherUnitRows)) : CardWords::tr("Also in %n process(es)", nullptr, int(otherUnitRows));
        m_html.paragraph(HtmlWriter::link(QStringLiteral("unit:"), text));
    }
    if (m_card.subject.field == Field::Supplier) {
        if (m_names && m_names->competitors)
            writeCompetitors(*m_names->competitors);
        else
            m_html.paragraph(m_html.quiet(CardWords::tr("Reading who else tendered…")));
    }
    for (const Field field : { Field::Method, Field::Category, Field::Status }) {
        if (const CardParts *parts = list(field))
            writeList(*parts);
    }
    if (m_names)
        writeNames();
    if (const CardParts *parts = list(Field::Source))
        writeList(*parts);
    m_page.side = m_html.take();
    return m_page;
}

} // namespace

CardPage cardPage(const Card &card, const CardNames *names, qint64 otherUnitRows, const QPalette &palette)
{
    return CardWriter(card, names, palette).write(otherUnitRows);
}

} // namespace obra
