#include "pages/leads/todaycard.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>

#include "common/format.h"
#include "common/painting.h"
#include "common/plainlabel.h"
#include "common/tableview.h"
#include "items/leadroles.h"

namespace callhelm {

namespace {
constexpr int rowHeight = 45;
constexpr int barHeight = 11;
constexpr int leastWidth = 84;
constexpr int roomy = 330; ///< for a hint below the bars
} // namespace

/// "■ new  ■ recalled".
class TodayCard::Legend final : public QWidget
{
public:
    explicit Legend(const Theme &theme) : m_theme(theme) { setFixedHeight(22); }
    void setTexts(const QString &fresh, const QString &recalled)
    {
        m_fresh = fresh;
        m_recalled = recalled;
        setAccessibleName(fresh + QStringLiteral(", ") + recalled);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_theme.font(Theme::Face::Caption));
        int x = 0;
        const auto entry = [&](Token token, const QString &text) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(token));
            painter.drawRoundedRect(QRectF(x, height() / 2.0 - 4, 9, 9), 2, 2);
            painter.setPen(m_theme.color(Token::TextSecond));
            painter.drawText(QRect(x + 15, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
            x += 15 + painter.fontMetrics().horizontalAdvance(text) + space::l;
        };
        entry(Token::Accent, m_fresh);
        entry(Token::Paused, m_recalled);
    }

private:
    const Theme &m_theme;
    QString m_fresh, m_recalled;
};

/// A name above its bar, or a figure at the bar's height.
class TodayCard::Bars final : public QStyledItemDelegate
{
public:
    Bars(const Theme &theme, const CellFormatter &text, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_text(text)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_theme.color(Token::Tint));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(m_theme.color(Token::Accent), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect rect = option.rect.adjusted(space::s, 0, -space::s, 0);
        const QRect lower(rect.left(), rect.top() + 24, rect.width(), 16);
        painter->setPen(m_theme.color(Token::Text));
        if (index.column() != int(LeadAgentColumn::Agent)) {
            QFont font = option.font;
            if (index.data(TotalRole).toBool())
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            drawFigures(*painter, lower, Qt::AlignRight | Qt::AlignVCenter, m_text(index));
            painter->restore();
            return;
        }
        painter->setFont(option.font);
        const QRect upper(rect.left(), rect.top() + 4, rect.width(), 18);
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(m_text(index), Qt::ElideRight, upper.width()));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const double whole = lower.width() * index.data(ScaleRole).toDouble();
        const double fresh = whole * index.data(MarkRole).toDouble();
        const double top = lower.center().y() + 0.5 - barHeight / 2.0;
        const auto bar = [&](double from, double to, Token token) {
            if (to - from < 0.5)
                return;
            painter->setBrush(m_theme.color(token));
            painter->drawRoundedRect(QRectF(lower.left() + from, top, to - from, barHeight), 2.5, 2.5);
        };
        const bool isBoth = fresh > 0 && fresh < whole;
        bar(0, isBoth ? fresh - 1 : fresh, Token::Accent);
        bar(isBoth ? fresh + 1 : fresh, whole, Token::Paused);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == int(LeadAgentColumn::Agent))
            return {std::max(leastWidth, option.fontMetrics.horizontalAdvance(m_text(index)) + 2 * space::s),
                    rowHeight};
        return {option.fontMetrics.horizontalAdvance(m_text(index)) + 2 * space::s + 4, rowHeight};
    }

private:
    const Theme &m_theme;
    const CellFormatter &m_text;
};

TodayCard::TodayCard(const UiContext &looks, LeadNames names, QWidget *parent)
    : Card(looks.theme, parent)
    , m_model(new LeadAgentModel(std::move(names), this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/today"), this))
    , m_legend(new Legend(looks.theme))
    , m_empty(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
{
    using Column = LeadAgentColumn;
    m_table->setTable(m_model, {int(Column::New), int(Column::Recalled)});
    m_table->setSortingEnabled(false); // most first
    m_model->sort(-1); // whatever the view had begun with
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(2 * rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto *bars = new Bars(looks.theme, looks.text, m_table);
    for (int column = 0; column < int(Column::Count); ++column)
        m_table->setItemDelegateForColumn(column, bars);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    addContent(m_legend);
    setTable(content);
    m_hint->setFont(looks.theme.font(Theme::Face::Caption));
    m_hint->setWordWrap(true);
    for (QLabel *label : {m_empty, m_hint})
        label->setProperty("second", true);
    addContent(m_hint);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->rowAt(index.row()).agent); });
    connect(m_table, &TableView::exportWanted, this, &TodayCard::exportWanted);
    retranslate();
}

void TodayCard::setBoard(const LeadBoard &board)
{
    qint64 all = 0;
    for (const LeadBoard::Agent &agent : board.today)
        all += agent.fresh + agent.recalled;
    setCaption(all > 0 ? format::number(all) : QString());
    m_model->setAgents(board.today);
    m_legend->setVisible(!board.today.empty());
    showHint();
    m_stack->setCurrentWidget(board.today.empty() ? static_cast<QWidget *>(m_empty) : m_table);
}

void TodayCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showHint();
}

void TodayCard::showHint() { m_hint->setVisible(height() >= roomy && m_model->rowCount() > 0); }

void TodayCard::retranslate()
{
    setTitle(tr("Today by agent"));
    m_table->setAccessibleName(tr("Today by agent"));
    m_legend->setTexts(tr("new"), tr("recalled"));
    m_empty->setText(tr("Nothing was handed out today."));
    m_hint->setText(tr("Double click: the hand-outs, with receipts"));
}

} // namespace callhelm
