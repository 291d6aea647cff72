#include "pages/leads/recallcard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

#include "common/icons.h"
#include "common/plainlabel.h"
#include "common/plaintext.h"
#include "common/tableview.h"
#include "delegates/leaddelegates.h"
#include "common/leadtable.h"

namespace callhelm {

namespace {
constexpr int roomy = 330;
}

RecallCard::RecallCard(const UiContext &looks, LeadNames names, QWidget *parent)
    : Card(looks.theme, parent)
    , m_names(names)
    , m_model(new DueRecallModel(std::move(names), this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/recalls"), this))
    , m_content(new QWidget)
    , m_empty(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_last(new PlainLabel(this))
    , m_lastState(new PlainLabel(this))
    , m_undo(new QPushButton(this))
    , m_postpone(new QPushButton(this))
    , m_dryRun(new QPushButton(this))
{
    m_table->setTable(m_model);
    dressLeadTable(*m_table, looks, true, true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDefaultSort(int(DueRecallColumn::Due), Qt::AscendingOrder);
    m_stack = new QStackedLayout(m_content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setTable(m_content);
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->setStretchFactor(m_content, 1000); // as high as its rows need, and the words right below
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_note->setWordWrap(true);
    addContent(m_note);
    for (QLabel *label : {m_empty, m_note, m_lastState})
        label->setProperty("second", true);
    auto *last = new QWidget;
    auto *line = new QHBoxLayout(last);
    line->setContentsMargins(0, 0, 0, 0);
    m_undo->setProperty("link", true);
    dressUndo(looks.theme);
    connect(&looks.theme, &Theme::changed, this, [this, &theme = looks.theme] { dressUndo(theme); });
    line->addWidget(m_last, 1);
    line->addWidget(m_undo);
    addContent(last);
    addContent(m_lastState);
    lines->addStretch(1);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::m);
    m_postpone->setIcon(themedIcon(looks.theme, QStringLiteral("clock")));
    for (QPushButton *button : {m_postpone, m_dryRun}) {
        button->setProperty("small", true);
        row->addWidget(button);
    }
    row->addStretch(1);
    addContent(buttons);
    connect(m_postpone, &QPushButton::clicked, this, &RecallCard::postponeWanted);
    connect(m_dryRun, &QPushButton::clicked, this, &RecallCard::dryRunWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_lastRun); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecallCard::showButtons);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->rowAt(index.row()).lead); });
    connect(m_table, &TableView::menuOpening, this, [this](QMenu *menu) {
        menu->addAction(tr("Postpone…"), this, &RecallCard::postponeWanted)
            ->setEnabled(m_postpone->isEnabled());
    });
    connect(m_table, &TableView::exportWanted, this, &RecallCard::exportWanted);
    retranslate();
}

/// What can be done stands out; what cannot be does not.
void RecallCard::dressUndo(const Theme &theme)
{
    m_undo->setStyleSheet(QStringLiteral("QPushButton { font-weight: 600 } QPushButton:enabled { color: %1 }")
                              .arg(theme.color(Token::Accent).name()));
}

void RecallCard::setBoard(const LeadBoard &board)
{
    m_model->updateRows(board.recalls);
    // As high as its rows, and the words right below them.
    m_content->setMaximumHeight(board.recalls.empty() ? QWIDGETSIZE_MAX
                                                      : m_table->horizontalHeader()->height()
                                        + m_model->rowCount() * twoLineHeight + 2);
    m_stack->setCurrentWidget(board.recalls.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_empty->setText(tr("No lead falls due before %1.").arg(m_names.moment(board.recallsUntil)));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showNote(board);
    showLast(board);
    showButtons();
}

void RecallCard::showNote(const LeadBoard &board)
{
    std::vector<const LeadRule *> recalls;
    for (const LeadBoard::Rule &rule : board.rules)
        if (rule.rule.kind == LeadRuleKind::Recall && rule.rule.isOn)
            recalls.push_back(&rule.rule);
    if (recalls.empty())
        m_note->setText(tr("No rule takes leads back."));
    else if (recalls.size() > 1)
        m_note->setText(tr("Taken back after the time of their rule without a touch by the holder; any call, "
                           "note or message keeps the lead."));
    else if (recalls.front()->workingHours)
        m_note->setText(
            tr("Taken back after %1 of working time without a touch by the holder; any call, note "
               "or message keeps the lead.")
                .arg(m_names.length(recalls.front()->delay)));
    else
        m_note->setText(tr("Taken back after %1 without a touch by the holder; any call, note or message "
                           "keeps the lead.")
                            .arg(m_names.length(recalls.front()->delay)));
}

void RecallCard::showLast(const LeadBoard &board)
{
    const bool isThere = board.lastRecall.has_value();
    m_last->setVisible(isThere);
    m_lastState->setVisible(isThere);
    m_undo->setVisible(isThere);
    m_canUndo = isThere && board.canUndoRecall;
    m_lastRun = isThere ? board.lastRecall->id : LeadRunId();
    if (!isThere)
        return;
    const int count = int(board.lastRecall->recalled);
    const QString leads = tr("%Ln lead(s)", nullptr, count);
    m_last->setText(tr("Last recall: %1, %2").arg(m_names.moment(board.lastRecall->at), leads));
    if (!m_canUndo)
        m_lastState->setText(tr("touched by the new holder since, so it stays"));
    else if (count == 1)
        m_lastState->setText(tr("still untouched by the new holder"));
    else if (count == 2)
        m_lastState->setText(tr("both still untouched by the new holder"));
    else
        m_lastState->setText(tr("all still untouched by the new holders"));
}

/// Where there is little room, what lies ahead matters more than how it comes about.
void RecallCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_note->setVisible(height() >= roomy);
}

void RecallCard::setMay(bool handOut, const QString &why)
{
    m_mayHandOut = handOut;
    m_why = why;
    showButtons();
}

std::vector<DueRecall> RecallCard::selected() const
{
    std::vector<DueRecall> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    rows.reserve(size_t(selected.size()));
    for (const QModelIndex &index : selected)
        rows.push_back(m_model->rowAt(index.row()));
    return rows;
}

QString RecallCard::emptyText() const { return m_empty->text(); }

void RecallCard::showButtons()
{
    const QString why = !m_mayHandOut ? tr("Who leads a team may hand leads out.") : m_why;
    const bool isSelected = m_table->selectionModel()->hasSelection();
    m_postpone->setEnabled(why.isEmpty() && isSelected);
    m_postpone->setToolTip(plainToolTip(!why.isEmpty() ? why
                                            : isSelected
                                            ? tr("Keeps the selected leads with their holders for a while")
                                            : tr("Select a lead that falls due.")));
    m_dryRun->setEnabled(m_mayHandOut);
    m_dryRun->setToolTip(
        plainToolTip(m_mayHandOut ? tr("Says what a run would do now, and does nothing") : why));
    m_undo->setEnabled(why.isEmpty() && m_canUndo);
    m_undo->setToolTip(plainToolTip(!why.isEmpty()  ? why
                                        : m_canUndo ? tr("Gives the leads back to whom they were taken from")
                                                    : tr("A new holder has cared for one of them since.")));
}

void RecallCard::retranslate()
{
    setTitle(tr("Due for recall"));
    setCaption(tr("next 2 working hours"));
    m_table->setAccessibleName(tr("Due for recall"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo the last recall"));
    m_postpone->setText(tr("Postpone…"));
    m_dryRun->setText(tr("Dry run"));
    showButtons();
}

} // namespace callhelm
