#include "dialogs/leadruleagents.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include "common/format.h"
#include "common/icons.h"
#include "common/painting.h"
#include "common/plainlabel.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "items/leadroles.h"

namespace callhelm {

namespace {

constexpr int boxSize = 16;
constexpr int boxRoom = 26;
constexpr int weightWidth = 52;

} // namespace

/// A tick before the name, and a weight in a box that can be typed into.
class LeadRuleAgents::Cells final : public QStyledItemDelegate
{
public:
    Cells(const Theme &theme, const CellFormatter &text, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_text(text)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setPen(m_theme.color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state & QStyle::State_HasFocus && index.column() != int(LeadCandidateColumn::Weight)) {
            painter->setPen(QPen(m_theme.color(Token::Accent), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
        QRect rect = option.rect.adjusted(space::s, 0, -space::s, -1);
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.column() == int(LeadCandidateColumn::Agent)) {
            paintTick(*painter, rect, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
            rect.setLeft(rect.left() + boxRoom);
        } else if (index.flags() & Qt::ItemIsEditable) {
            const bool hasFocus = option.state & QStyle::State_HasFocus;
            const QRectF box = boxOf(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
            painter->setBrush(m_theme.color(Token::Surface));
            painter->setPen(QPen(m_theme.color(hasFocus ? Token::Accent : Token::Border), hasFocus ? 2 : 1));
            painter->drawRoundedRect(box, 6, 6);
            rect.adjust(0, 0, -space::s, 0);
        } else {
            rect.adjust(0, 0, -space::s, 0);
        }
        painter->setFont(option.font);
        const bool isDim = index.data(DimRole).toBool() || !index.data(ValueRole).isValid();
        painter->setPen(m_theme.color(isDim ? Token::TextSecond : Token::Text));
        const bool isName = index.column() == int(LeadCandidateColumn::Agent);
        const QString text = m_text(index);
        drawFigures(*painter, rect, (isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                    isName ? painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()) : text);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == int(LeadCandidateColumn::Weight))
            return {weightWidth + space::l, space::rowHeight};
        return {option.fontMetrics.horizontalAdvance(m_text(index)) + boxRoom + 2 * space::s,
                space::rowHeight};
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        // A click anywhere on the name ticks it.
        if (index.column() != int(LeadCandidateColumn::Agent) || event->type() != QEvent::MouseButtonRelease)
            return false;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setValidator(new QIntValidator(0, mostLeadWeight, edit));
        edit->setAlignment(Qt::AlignRight);
        edit->setStyleSheet(QStringLiteral("padding: 0 6px; min-height: 0; border-radius: 6px"));
        edit->setAccessibleName(
            LeadRuleAgents::tr("Weight of %1")
                .arg(index.siblingAtColumn(int(LeadCandidateColumn::Agent)).data(ValueRole).toString()));
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QLineEdit *>(editor)->setText(QString::number(index.data(ValueRole).toInt()));
        static_cast<QLineEdit *>(editor)->selectAll();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *edit = static_cast<QLineEdit *>(editor);
        if (edit->hasAcceptableInput())
            model->setData(index, edit->text().toInt(), Qt::EditRole);
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(boxOf(option.rect).toRect());
    }

private:
    [[nodiscard]] static QRectF boxOf(const QRect &cell)
    {
        return {double(cell.right() - space::s - weightWidth + 1), double(cell.top() + 2),
                double(weightWidth), double(cell.height() - 5)};
    }
    void paintTick(QPainter &painter, const QRect &rect, bool isOn) const
    {
        const QRectF box(rect.left() + 0.5, rect.center().y() - boxSize / 2.0 + 0.5, boxSize - 1,
                         boxSize - 1);
        const QColor edge
            = Theme::blend(m_theme.color(Token::TextSecond), m_theme.color(Token::Surface), 0.5);
        painter.setPen(isOn ? QPen(Qt::NoPen) : QPen(edge, 1));
        painter.setBrush(m_theme.color(isOn ? Token::Accent : Token::Surface));
        painter.drawRoundedRect(box, 4, 4);
        if (!isOn)
            return;
        painter.setPen(QPen(m_theme.color(m_theme.isDark() ? Token::Background : Token::Surface), 1.8,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{box.left() + 4, box.center().y() + 0.5},
                                       {box.left() + 6.8, box.center().y() + 3.2},
                                       {box.right() - 3.5, box.center().y() - 3.2}});
    }

    const Theme &m_theme;
    const CellFormatter &m_text;
};

LeadRuleAgents::LeadRuleAgents(const LeadServices &services, const UiContext &looks, const QString &layoutKey,
                               QWidget *parent)
    : Card(looks.theme, parent)
    , m_services(services)
    , m_theme(looks.theme)
    , m_model(new LeadCandidateModel(this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, layoutKey, this))
    , m_search(new SearchEdit(looks.theme))
    , m_count(new PlainLabel)
    , m_sum(new QWidget)
    , m_sumWeight(new PlainLabel)
    , m_sumShare(new PlainLabel)
    , m_fault(makeFault())
{
    using Column = LeadCandidateColumn;
    setTitle(tr("Agents"));
    m_search->setPlaceholderText(tr("Find an agent"));
    m_search->setAccessibleName(tr("Find an agent"));
    m_search->setMaximumWidth(150);
    m_count->setProperty("second", true);
    addHeaderWidget(m_search);
    addTrailingWidget(m_count);
    m_table->setTable(m_model);
    m_table->setSortingEnabled(false);
    m_model->sort(-1); // whatever the view had begun with
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Agents"));
    m_table->setAccessibleDescription(tr("Space ticks an agent; a number becomes their weight."));
    auto *cells = new Cells(looks.theme, looks.text, m_table);
    for (const Column column : {Column::Agent, Column::Weight})
        m_table->setItemDelegateForColumn(int(column), cells);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(32 + 4 * space::rowHeight);
    m_table->installEventFilter(this);
    setTable(m_table);
    auto *sum = new QHBoxLayout(m_sum);
    sum->setContentsMargins(0, space::xs, 0, 0);
    auto *word = new PlainLabel(tr("Sum"));
    for (QLabel *label : {static_cast<QLabel *>(word), m_sumWeight, m_sumShare})
        label->setFont(looks.theme.font(Theme::Face::CardTitle));
    m_sumWeight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sumShare->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sum->addWidget(word);
    sum->addWidget(m_sumWeight, 1);
    sum->addWidget(m_sumShare);
    addContent(m_sum);
    addContent(m_fault);
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            m_table->edit(index);
    });
    m_model->setChanged([this] {
        m_isTouched = true;
        showSum();
        Q_EMIT edited();
    });
    sum->setSpacing(0);
    // Sums stand under their columns, also beside a scroll bar.
    const auto widths = [this, sum] {
        m_sumShare->setFixedWidth(m_table->columnWidth(int(Column::Share)) + space::s);
        sum->setContentsMargins(0, space::xs, m_table->width() - m_table->viewport()->width(), 0);
    };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, widths);
    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    setTabOrder(m_search, m_table);
    setFocusProxy(m_table);
}

void LeadRuleAgents::setRule(const LeadRule &rule)
{
    std::vector<LeadCandidate> all = m_services.candidates();
    std::vector<LeadCandidate> rows;
    rows.reserve(all.size() + rule.agents.size());
    for (const LeadRuleAgent &agent : rule.agents) {
        const auto known = std::ranges::find(all, agent.agent, &LeadCandidate::agent);
        LeadCandidate row = known != all.end() ? *known : LeadCandidate{};
        if (known != all.end())
            all.erase(known);
        else // does not work here any more
            row = {agent.agent, m_services.agentName(agent.agent), {}, {}, false, true, agent.weight};
        row.isIn = true;
        row.weight = agent.weight;
        rows.push_back(row);
    }
    std::ranges::move(all, std::back_inserter(rows));
    m_model->setCandidates(std::move(rows));
    setKind(rule.kind);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void LeadRuleAgents::setKind(LeadRuleKind kind)
{
    m_model->setWeighted(kind != LeadRuleKind::Rotation);
    showSum();
}

void LeadRuleAgents::showSum()
{
    const size_t chosen = m_model->chosen().size();
    m_count->setText(
        tr("%1 of %2").arg(format::number(qint64(chosen)), format::number(m_model->totalRows())));
    const qint64 sum = m_model->sum();
    m_sumWeight->setText(format::number(sum));
    m_sumShare->setText(sum > 0 ? format::share(1.0) : format::none());
}

void LeadRuleAgents::showProblems(const LeadProblems &problems, bool all)
{
    using Field = LeadService::Problem::Field;
    const LeadProblems none;
    const LeadProblems &shown = all || m_isTouched ? problems : none;
    const Field field = problemOf(shown, Field::Agents) != nullptr ? Field::Agents : Field::Weights;
    showProblem(*m_fault, shown, field);
}

bool LeadRuleAgents::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return false;
    const QModelIndex name = current.siblingAtColumn(int(LeadCandidateColumn::Agent));
    if (key.key() == Qt::Key_Space) {
        const bool isOn = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(name, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    const QString typed = key.text();
    const QModelIndex weight = current.siblingAtColumn(int(LeadCandidateColumn::Weight));
    const bool isDigit = typed.size() == 1 && typed.front().isDigit();
    if ((isDigit || key.key() == Qt::Key_F2) && (weight.flags() & Qt::ItemIsEditable)) {
        m_table->setCurrentIndex(weight);
        m_table->edit(weight);
        if (auto *edit = m_table->findChild<QLineEdit *>(); edit != nullptr && isDigit)
            edit->setText(typed);
        return true;
    }
    return false;
}

} // namespace callhelm
