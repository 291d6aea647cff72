#include "pages/customers/dealboard.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QTimer>

#include "base/answer.h"
#include "common/choicepopup.h"
#include "common/noticebar.h"
#include "pages/customers/dealcolumn.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {
constexpr int refreshMs = 250;
}

DealBoard::DealBoard(RecordServices services, const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_looks(looks)
    , m_notice(new NoticeBar(looks.theme))
    , m_refresh(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_notice);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshMs);
    connect(m_refresh, &QTimer::timeout, this, &DealBoard::refresh);
    connect(&m_services.records, &RecordService::changed, this, [this] {
        m_isStale = true;
        if (m_isActive && !m_refresh->isActive())
            m_refresh->start();
    });
    connect(&m_services.records, &RecordService::catalogueChanged, this, [this] {
        makeColumns();
        refresh();
    });
    makeColumns();
}

void DealBoard::makeColumns()
{
    for (DealColumn *column : m_columns)
        column->deleteLater();
    m_columns.clear();
    std::vector<Term> stages;
    for (const Term &stage : m_services.records.catalogue()->terms->of(TermList::DealStage))
        if (!stage.hidden)
            stages.push_back(stage);
    stages.emplace_back(); // those of none
    for (const Term &stage : stages) {
        auto *column = new DealColumn(stage, m_services, m_looks);
        m_columns.push_back(column);
        m_row->addWidget(column, 1);
        connectColumn(*column);
    }
    showUnstaged();
}

void DealBoard::connectColumn(DealColumn &column)
{
    connect(&column, &DealColumn::opened, this, &DealBoard::opened);
    connect(&column, &DealColumn::answered, this, &DealBoard::showUnstaged);
    connect(&column, &DealColumn::failed, this,
            [this](const Error &error) { m_notice->show(error.toString(), Tone::Bad); });
    connect(&column, &DealColumn::dropped, this, [this, &column](RecordId deal) { move(deal, column); });
    connect(&column, &DealColumn::moveWanted, this, [this, &column](RecordId deal, int by) {
        const auto at = std::ranges::find(m_columns, &column) - m_columns.begin() + by;
        if (at >= 0 && size_t(at) < m_columns.size() && m_columns[size_t(at)]->stage().isValid()) {
            move(deal, *m_columns[size_t(at)]);
            m_columns[size_t(at)]->list()->setFocus();
        }
    });
    connect(&column, &DealColumn::stageWanted, this,
            [this, &column](RecordId deal) { chooseStage(deal, column); });
}

void DealBoard::activate()
{
    m_isActive = true;
    if (m_isStale)
        refresh();
}

void DealBoard::deactivate()
{
    m_isActive = false;
    m_refresh->stop();
}

void DealBoard::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    m_isStale = true;
    refresh();
}

void DealBoard::refresh()
{
    if (!m_isActive)
        return;
    m_isStale = false;
    for (DealColumn *column : m_columns)
        column->read(m_search);
}

bool DealBoard::isWaiting() const
{
    return m_refresh->isActive() || std::ranges::any_of(m_columns, &DealColumn::isWaiting);
}

void DealBoard::showUnstaged()
{
    for (DealColumn *column : m_columns)
        if (!column->stage().isValid())
            column->setVisible(column->count() > 0 || m_columns.size() == 1);
}

void DealBoard::move(RecordId deal, const DealColumn &to)
{
    if (!to.stage().isValid())
        return;
    onFinished(m_services.records.save({{Entity::Deal, deal, {{Field::Stage, FieldValue(to.stage())}}}}),
               this, [this](const Result<std::vector<RecordId>> &saved) {
                   if (!saved)
                       m_notice->show(saved.error().toString(), Tone::Bad);
               });
}

void DealBoard::chooseStage(RecordId deal, DealColumn &from)
{
    std::vector<MultiSelect::Choice> stages;
    for (const Term &stage : m_services.records.catalogue()->terms->of(TermList::DealStage))
        if (!stage.hidden && stage.id != from.stage())
            stages.push_back({stage.id.value(), stage.name});
    auto *popup = new ChoicePopup(m_looks.theme, tr("Change stage"), stages, this);
    connect(popup, &ChoicePopup::chosen, this, [this, deal](qint64 stage) {
        for (DealColumn *column : m_columns)
            if (column->stage().value() == stage)
                move(deal, *column);
    });
    popup->showBelow(from.list(), from.list()->visualItemRect(from.list()->currentItem()));
}

void DealBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (DealColumn *column : m_columns)
            column->retranslate();
    QWidget::changeEvent(event);
}

} // namespace callhelm
