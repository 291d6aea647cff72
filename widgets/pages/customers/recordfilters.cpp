#include "pages/customers/recordfilters.h"

#include <algorithm>

#include <QComboBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStyle>

#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/multiselect.h"
#include "crm/recordwords.h"

namespace callhelm {

namespace {

struct Offered
{
    std::vector<Field> first;
    std::vector<Field> more = {};
};

Offered offered(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return {{Field::Pool, Field::Stage, Field::Owner, Field::Province},
                {Field::Source, Field::Channel, Field::Created}};
    case Entity::Deal:
        return {{Field::Status, Field::Stage, Field::Owner}, {Field::Product, Field::Created, Field::Closed}};
    case Entity::Order:
        return {{Field::Kind, Field::Performer, Field::At}};
    case Entity::Task:
        return {{Field::Owner, Field::Type, Field::Due}, {Field::Created}};
    case Entity::Meeting:
        return {{Field::Status, Field::Owner, Field::At}, {Field::Type}};
    case Entity::Note:
        return {{Field::Author, Field::At}};
    case Entity::Ticket:
        return {{Field::Status, Field::Priority, Field::Owner, Field::Due}, {Field::Created}};
    case Entity::Conversation:
        return {{Field::Status, Field::Channel, Field::Owner, Field::Opened}};
    case Entity::Message:
        return {{Field::Kind, Field::Direction, Field::Who, Field::At}};
    case Entity::Rating:
        return {{Field::Agent, Field::At}};
    }
    return {};
}

bool isTime(Field field)
{
    return field == Field::Created || field == Field::Closed || field == Field::Due || field == Field::At
        || field == Field::Opened;
}

void tint(QWidget &widget, bool inUse)
{
    if (widget.property("inuse").toBool() == inUse)
        return;
    widget.setProperty("inuse", inUse);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QString joined(const std::vector<qint64> &ids)
{
    QStringList parts;
    for (const qint64 id : ids)
        parts << QString::number(id);
    return parts.join(u' ');
}

std::vector<qint64> split(const QString &text)
{
    std::vector<qint64> ids;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        ids.push_back(part.toLongLong());
    return ids;
}

} // namespace

RecordFilters::RecordFilters(Entity entity, RecordCataloguePtr catalogue, const UiContext &looks,
                             const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_catalogue(std::move(catalogue))
    , m_looks(looks)
    , m_key(key)
    , m_more(new QPushButton)
    , m_clear(new QPushButton)
{
    new FlowLayout(space::s, this);
    const Offered fields = offered(entity);
    for (const Field field : fields.first)
        add(field, false);
    for (const Field field : fields.more)
        add(field, true);
    m_more->setIcon(themedIcon(looks.theme, QStringLiteral("filter")));
    m_more->setCheckable(true);
    m_more->setVisible(!fields.more.empty());
    m_clear->setProperty("quiet", true);
    layout()->addWidget(m_more);
    layout()->addWidget(m_clear);
    for (QPushButton *button : {m_more, m_clear})
        button->setAutoDefault(false);
    connect(m_more, &QPushButton::toggled, this, &RecordFilters::showMore);
    connect(m_clear, &QPushButton::clicked, this, &RecordFilters::clear);
    retranslate();
    restore();
    showMore();
}

const FieldSpec *RecordFilters::spec(Field field) const
{
    return m_catalogue->schema->of(m_entity).find(field);
}

void RecordFilters::add(Field field, bool more)
{
    if (isTime(field))
        return addTime(field, more);
    auto *select = new MultiSelect(m_looks.theme);
    select->setTinted(true);
    layout()->addWidget(select);
    m_choices.push_back({field, select, more});
    connect(select, &MultiSelect::selectionChanged, this, [this, field] {
        if (field == Field::Pool)
            fill(); // their stages
        tell();
    });
}

void RecordFilters::addTime(Field field, bool more)
{
    auto *box = new QComboBox;
    std::vector<Days> stretches{Days::Any, Days::Today, Days::Last7, Days::Last30};
    if (field == Field::Due)
        stretches = {Days::Any, Days::Overdue, Days::Today, Days::Next7, Days::None};
    else if (field == Field::At && m_entity == Entity::Meeting)
        stretches = {Days::Any, Days::Today, Days::Next7, Days::Last7, Days::Last30};
    for (const Days days : stretches)
        box->addItem(QString(), int(days));
    layout()->addWidget(box);
    m_stretches.push_back({field, box, more});
    connect(box, &QComboBox::currentIndexChanged, this, &RecordFilters::tell);
}

void RecordFilters::setCatalogue(RecordCataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    fill();
}

std::vector<qint64> RecordFilters::chosenPools() const
{
    for (const Choice &choice : m_choices)
        if (choice.field == Field::Pool)
            return choice.select->selected();
    return {};
}

void RecordFilters::fill()
{
    const Terms &terms = *m_catalogue->terms;
    const std::vector<qint64> pools = chosenPools();
    for (const Choice &choice : m_choices) {
        const FieldSpec *field = spec(choice.field);
        std::vector<MultiSelect::Choice> choices;
        if (field->type == FieldType::Choice) {
            for (int i = 0; i < field->choices.size(); ++i)
                choices.push_back({i, recordwords::choice(m_entity, *field, i)});
        } else if (field->type == FieldType::Agent) {
            for (const RecordPerson &person : m_catalogue->people)
                if (person.isOffered)
                    choices.push_back({person.agent.value(), person.name});
        } else {
            const bool manyPools
                = field->list == TermList::Stage && pools.size() != 1 && terms.of(TermList::Pool).size() > 1;
            for (const Term &term : terms.of(field->list)) {
                const bool isOther = field->list == TermList::Stage && !pools.empty()
                    && std::ranges::count(pools, term.parent.value()) == 0;
                if (term.hidden || isOther)
                    continue;
                const QString pool = manyPools ? terms.name(term.parent) : QString();
                choices.push_back(
                    {term.id.value(),
                     pool.isEmpty() ? term.name : pool + QStringLiteral(" \u00B7 ") + term.name});
            }
        }
        if (field->type != FieldType::Choice)
            choices.push_back({0, recordwords::none(*field)});
        choice.select->setChoices(std::move(choices));
    }
}

std::vector<RecordFilter> RecordFilters::filters(Instant now, const Calendar &calendar) const
{
    std::vector<RecordFilter> filters;
    for (const Choice &choice : m_choices) {
        if (choice.select->selected().empty())
            continue;
        const bool isChoice = spec(choice.field)->type == FieldType::Choice;
        RecordFilter filter{choice.field};
        for (const qint64 value : choice.select->selected())
            filter.oneOf.push_back(value == 0 && !isChoice ? FieldValue() : FieldValue(value));
        filters.push_back(std::move(filter));
    }
    const QDate today = calendar.dayOf(now);
    const auto start = [&](int days) { return toMs(calendar.startOf(today.addDays(days))); };
    for (const Stretch &stretch : m_stretches) {
        RecordFilter filter{stretch.field};
        switch (Days(stretch.box->currentData().toInt())) {
        case Days::Any:
            continue;
        case Days::Overdue:
            filter.before = toMs(now);
            filters.push_back({.field = Field::Done, .isEmpty = true});
            break;
        case Days::Today:
            filter.from = start(0);
            filter.before = start(1);
            break;
        case Days::Next7:
            filter.from = start(0);
            filter.before = start(7);
            break;
        case Days::Last7:
            filter.from = start(-6);
            filter.before = start(1);
            break;
        case Days::Last30:
            filter.from = start(-29);
            filter.before = start(1);
            break;
        case Days::None:
            filter.isEmpty = true;
            break;
        }
        filters.push_back(filter);
    }
    return filters;
}

bool RecordFilters::isInUse() const
{
    return std::ranges::any_of(m_choices,
                               [](const Choice &choice) { return !choice.select->selected().empty(); })
        || std::ranges::any_of(m_stretches,
                               [](const Stretch &stretch) { return stretch.box->currentIndex() > 0; });
}

void RecordFilters::choose(Field field, const std::vector<qint64> &values)
{
    for (const Choice &choice : m_choices)
        if (choice.field == field)
            choice.select->setSelected(values);
}

void RecordFilters::clear()
{
    {
        const QScopedValueRollback<bool> guard(m_isChanging, true);
        for (const Choice &choice : m_choices)
            choice.select->setSelected({});
        for (const Stretch &stretch : m_stretches)
            stretch.box->setCurrentIndex(0);
    }
    tell();
}

void RecordFilters::tell()
{
    if (m_isChanging)
        return;
    for (const Stretch &stretch : m_stretches)
        tint(*stretch.box, stretch.box->currentIndex() > 0);
    m_clear->setVisible(isInUse());
    remember();
    Q_EMIT changed();
}

void RecordFilters::showMore()
{
    // What is in use shows in any case.
    for (const Choice &choice : m_choices)
        choice.select->setVisible(!choice.more || m_more->isChecked() || !choice.select->selected().empty());
    for (const Stretch &stretch : m_stretches)
        stretch.box->setVisible(!stretch.more || m_more->isChecked() || stretch.box->currentIndex() > 0);
    m_looks.settings.setValue(m_key + QStringLiteral("/more"), m_more->isChecked());
}

QString RecordFilters::keyOf(Field field) const { return m_key + u'/' + QString::number(int(field)); }

void RecordFilters::restore()
{
    const QScopedValueRollback<bool> guard(m_isChanging, true);
    const QSettings &settings = m_looks.settings;
    for (const Choice &choice : m_choices)
        choice.select->setSelected(split(settings.value(keyOf(choice.field)).toString()));
    fill(); // drops those that are gone
    for (const Stretch &stretch : m_stretches) {
        const int index = stretch.box->findData(settings.value(keyOf(stretch.field)).toInt());
        stretch.box->setCurrentIndex(std::max(0, index));
        tint(*stretch.box, stretch.box->currentIndex() > 0);
    }
    m_more->setChecked(settings.value(m_key + QStringLiteral("/more")).toBool());
    m_clear->setVisible(isInUse());
}

void RecordFilters::remember() const
{
    QSettings &settings = m_looks.settings;
    for (const Choice &choice : m_choices)
        settings.setValue(keyOf(choice.field), joined(choice.select->selected()));
    for (const Stretch &stretch : m_stretches)
        settings.setValue(keyOf(stretch.field), stretch.box->currentData());
}

void RecordFilters::retranslate()
{
    const QScopedValueRollback<bool> guard(m_isChanging, true);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More filters"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear all filters"));
    for (const Choice &choice : m_choices) {
        const FieldSpec &field = *spec(choice.field);
        choice.select->setTexts(recordwords::any(m_entity, field),
                                [field](int count) { return recordwords::some(field, count); });
    }
    for (const Stretch &stretch : m_stretches) {
        const QString title = recordwords::field(m_entity, stretch.field);
        stretch.box->setAccessibleName(title);
        stretch.box->setToolTip(title);
        for (int i = 0; i < stretch.box->count(); ++i) {
            QString text;
            switch (Days(stretch.box->itemData(i).toInt())) {
            case Days::Any:
                //: %1: what a time is of, as "Due" or "Created"
                text = tr("%1: any time").arg(title);
                break;
            case Days::Overdue:
                text = tr("Overdue");
                break;
            case Days::Today:
                text = tr("%1: today").arg(title);
                break;
            case Days::Next7:
                text = tr("%1: next 7 days").arg(title);
                break;
            case Days::Last7:
                text = tr("%1: last 7 days").arg(title);
                break;
            case Days::Last30:
                text = tr("%1: last 30 days").arg(title);
                break;
            case Days::None:
                text = tr("%1: not set").arg(title);
                break;
            }
            stretch.box->setItemText(i, text);
        }
    }
    fill();
}

} // namespace callhelm
