#include "pages/customers/customerfacts.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/plainlabel.h"
#include "common/plaintext.h"

namespace callhelm {

namespace {

constexpr int leastColumn = 134;
constexpr int mostColumns = 4;
constexpr int nearDays = 30;

} // namespace

CustomerFacts::CustomerFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
}

std::vector<CustomerFacts::Fact> CustomerFacts::factsOf(const CustomerCard &card, const RecordText &text,
                                                        QDate today)
{
    const RecordCatalogue &catalogue = text.catalogue();
    const EntitySpec &spec = catalogue.schema->of(Entity::Customer);
    const RecordState &state = card.row.state;
    const auto word = [&](Field field) {
        return text.value(Entity::Customer, *spec.find(field), valueOf(catalogue, state, field));
    };
    const auto is = [&](Field field) { return !valueOf(catalogue, state, field).isEmpty(); };
    const auto sum = [&](qint64 count, qint64 amount) {
        return count == 0 ? format::none()
                          : tr("%Ln deal(s), %1", nullptr, int(count)).arg(text.money(amount));
    };
    QString stage = word(Field::Stage);
    if (is(Field::Pool))
        stage = is(Field::Stage) ? word(Field::Pool) + QStringLiteral(" · ") + stage : word(Field::Pool);
    QString channels = card.channels.join(QStringLiteral(", "));
    if (channels.isEmpty())
        channels = word(Field::Channel);
    std::vector<Fact> facts{
        {tr("Owner"), is(Field::Owner) ? word(Field::Owner) : tr("nobody")},
        {tr("Pool · stage"), stage},
        {tr("Channel"), channels},
        {tr("Province"), word(Field::Province)},
        {tr("Customer since"), format::date(text.calendar().dayOf(state.created))},
        {tr("Won"), sum(card.dealsWon, card.amountWon)},
        {tr("Open"), sum(card.dealsOpen, card.amountOpen)},
    };
    if (is(Field::Source))
        facts.push_back({tr("Source"), word(Field::Source)});
    for (const FieldSpec &field : spec.fields) {
        if (!isOwnField(field.field) || field.hidden || !is(field.field))
            continue;
        Fact fact{field.title, word(field.field)};
        if (field.type == FieldType::Date) {
            const qint64 ahead
                = today.daysTo(QDate::fromJulianDay(valueOf(catalogue, state, field.field).number()));
            fact.isNear = ahead >= 0 && ahead <= nearDays;
            if (fact.isNear)
                fact.toolTip = ahead == 0 ? tr("today") : tr("in %Ln day(s)", nullptr, int(ahead));
        }
        facts.push_back(std::move(fact));
    }
    if (is(Field::NoteText))
        facts.push_back({tr("Note"), word(Field::NoteText)});
    return facts;
}

void CustomerFacts::setCustomer(const CustomerCard &card, const RecordText &text, QDate today)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const Fact &fact : factsOf(card, text, today)) {
        auto *cell = new QWidget(this);
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(1);
        auto *title = new PlainLabel(fact.title);
        title->setProperty("second", true);
        title->setFont(m_theme.font(Theme::Face::Caption));
        auto *value = new ElidedLabel;
        value->setWholeText(fact.isNear ? fact.value + QStringLiteral(" !") : fact.value);
        value->setProperty("warn", fact.isNear);
        if (!fact.toolTip.isEmpty())
            value->setToolTip(plainToolTip(fact.toolTip));
        title->setMinimumWidth(1);
        cell->setAccessibleName(fact.title + QStringLiteral(": ") + value->wholeText());
        layout->addWidget(title);
        layout->addWidget(value);
        m_cells.push_back(cell);
    }
    m_columns = 0;
    arrange();
    for (QWidget *cell : m_cells)
        cell->show();
}

void CustomerFacts::arrange()
{
    const int columns = std::clamp(width() / leastColumn, 2, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_grid->addWidget(m_cells[i], int(i) / columns, int(i) % columns);
    updateGeometry();
}

void CustomerFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace callhelm
