#include "pages/calls/callfilterrow.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>

#include "common/multiselect.h"
#include "common/searchedit.h"
#include "common/words.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {

QString key(const char *name) { return QStringLiteral("calls/") + QLatin1String(name); }

QString joined(const std::vector<qint64> &ids)
{
    QStringList parts;
    for (const qint64 id : ids)
        parts << QString::number(id);
    return parts.join(u',');
}

std::vector<qint64> split(const QString &text)
{
    std::vector<qint64> ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        ids.push_back(part.toLongLong());
    return ids;
}

template <class Id>
std::vector<Id> idsOf(const MultiSelect &choice)
{
    std::vector<Id> ids;
    for (const qint64 id : choice.selected())
        ids.emplace_back(id);
    return ids;
}

template <class Named>
std::vector<MultiSelect::Choice> choicesOf(const std::vector<Named> &all)
{
    std::vector<MultiSelect::Choice> choices;
    for (const Named &one : all)
        choices.push_back({one.id.value(), one.name});
    return choices;
}

} // namespace

CallFilterRow::CallFilterRow(const CallQuestions &calls, const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_looks(looks)
    , m_queues(new MultiSelect(looks.theme))
    , m_teams(new MultiSelect(looks.theme))
    , m_agents(new MultiSelect(looks.theme))
    , m_outcomes(new MultiSelect(looks.theme))
    , m_number(new SearchEdit(looks.theme))
    , m_clear(new QPushButton)
{
    m_number->setMaximumWidth(220);
    m_clear->setProperty("quiet", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_queues, m_teams, m_agents, m_outcomes, m_number, m_clear})
        row->addWidget(part);
    row->addStretch(1);
    const auto tell = [this] {
        if (m_isChanging)
            return;
        showClear();
        Q_EMIT changed();
    };
    for (MultiSelect *choice : {m_queues, m_teams, m_agents, m_outcomes})
        connect(choice, &MultiSelect::selectionChanged, this, tell);
    connect(m_number, &SearchEdit::searched, this, tell);
    connect(m_clear, &QPushButton::clicked, this, &CallFilterRow::clear);
    showChoices();
}

void CallFilterRow::setKinds(const Kinds &kinds)
{
    m_kinds = kinds;
    m_queues->setVisible(kinds.queues);
    m_teams->setVisible(kinds.teams && !m_calls.teams().empty());
    m_agents->setVisible(kinds.agents);
    m_outcomes->setVisible(kinds.outcomes);
    m_number->setVisible(kinds.number);
}

void CallFilterRow::setNumberName(const QString &name)
{
    m_number->setPlaceholderText(name);
    m_number->setAccessibleName(name);
}

CallFilter CallFilterRow::filter() const
{
    CallFilter filter;
    if (m_kinds.queues)
        filter.queues = idsOf<QueueId>(*m_queues);
    if (m_kinds.teams)
        filter.teams = idsOf<TeamId>(*m_teams);
    if (m_kinds.agents)
        filter.agents = idsOf<AgentId>(*m_agents);
    if (m_kinds.outcomes)
        for (const qint64 id : m_outcomes->selected())
            filter.outcomes.push_back(Outcome(id));
    if (m_kinds.number)
        filter.number = m_number->text().trimmed();
    return filter;
}

void CallFilterRow::showChoices()
{
    std::vector<MultiSelect::Choice> outcomes;
    outcomes.reserve(size_t(outcomeCount));
    for (int i = 0; i < outcomeCount; ++i)
        outcomes.push_back({i, words::outcome(Outcome(i))});
    m_queues->setChoices(choicesOf(m_calls.queues()));
    m_teams->setChoices(choicesOf(m_calls.teams()));
    std::vector<NamedAgent> agents;
    std::ranges::copy_if(m_calls.agents(), std::back_inserter(agents),
                         [](const NamedAgent &agent) { return !agent.isPhone; });
    m_agents->setChoices(choicesOf(agents));
    m_outcomes->setChoices(std::move(outcomes));
    setKinds(m_kinds);
}

void CallFilterRow::clear()
{
    m_isChanging = true;
    for (MultiSelect *choice : {m_queues, m_teams, m_agents, m_outcomes})
        choice->setSelected({});
    m_number->clear();
    m_isChanging = false;
    showClear();
    Q_EMIT changed();
}

void CallFilterRow::showClear()
{
    const std::initializer_list<const MultiSelect *> choices{m_queues, m_teams, m_agents, m_outcomes};
    m_clear->setVisible(!m_number->text().isEmpty()
                        || std::ranges::any_of(
                            choices, [](const MultiSelect *choice) { return !choice->selected().empty(); }));
}

void CallFilterRow::restore()
{
    m_isChanging = true;
    const QSettings &settings = m_looks.settings;
    m_queues->setSelected(split(settings.value(key("queues")).toString()));
    m_teams->setSelected(split(settings.value(key("teams")).toString()));
    m_agents->setSelected(split(settings.value(key("agents")).toString()));
    m_outcomes->setSelected(split(settings.value(key("outcomes")).toString()));
    m_number->setText(settings.value(key("number")).toString());
    m_isChanging = false;
    showClear();
}

void CallFilterRow::remember() const
{
    QSettings &settings = m_looks.settings;
    settings.setValue(key("queues"), joined(m_queues->selected()));
    settings.setValue(key("teams"), joined(m_teams->selected()));
    settings.setValue(key("agents"), joined(m_agents->selected()));
    settings.setValue(key("outcomes"), joined(m_outcomes->selected()));
    settings.setValue(key("number"), m_number->text());
}

void CallFilterRow::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    m_queues->setTexts(tr("All queues"), [](int n) { return tr("%n queue(s)", nullptr, n); });
    m_teams->setTexts(tr("All teams"), [](int n) { return tr("%n team(s)", nullptr, n); });
    m_agents->setTexts(tr("All agents"), [](int n) { return tr("%n agent(s)", nullptr, n); });
    m_outcomes->setTexts(tr("Any outcome"), [](int n) { return tr("%n outcome(s)", nullptr, n); });
    showChoices();
}

} // namespace callhelm
