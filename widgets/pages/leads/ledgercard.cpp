#include "pages/leads/ledgercard.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "common/leadformat.h"
#include "common/plainlabel.h"
#include "common/plaintext.h"
#include "common/tableview.h"
#include "delegates/leaddelegates.h"
#include "common/leadtable.h"

namespace callhelm {

/// "◂ had over" at the left, "is owed ▸" at the right, in the bars' colours; stands on the table's header.
class LedgerCard::Sides final : public QWidget
{
public:
    Sides(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void setTexts(const QString &had, const QString &owed)
    {
        m_had = QStringLiteral("\u25C2 ") + had;
        m_owed = owed + QStringLiteral(" \u25B8");
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont font = m_theme.font(Theme::Face::Caption);
        font.setPixelSize(11);
        painter.setFont(font);
        // At the foot of the header, that of the other titles' second line.
        const QRect line = rect().adjusted(2, 0, -2, -1);
        const bool isTight
            = painter.fontMetrics().horizontalAdvance(m_had + m_owed) + space::s > line.width();
        painter.setPen(m_theme.color(Token::Paused));
        painter.drawText(line, int(Qt::AlignLeft) | int(isTight ? Qt::AlignTop : Qt::AlignBottom), m_had);
        painter.setPen(m_theme.color(Token::Accent));
        painter.drawText(line, int(Qt::AlignRight) | int(Qt::AlignBottom), m_owed);
    }

private:
    const Theme &m_theme;
    QString m_had, m_owed;
};

LedgerCard::LedgerCard(const UiContext &looks, LeadNames names, QWidget *parent)
    : Card(looks.theme, parent)
    , m_model(new LeadLedgerModel(std::move(names), this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/ledger"), this))
    , m_sides(nullptr)
    , m_note(new PlainLabel(this))
    , m_correct(new QPushButton(this))
{
    m_table->setTable(m_model, {int(LeadLedgerColumn::Weight)});
    m_table->setColumnsIfRoom({int(LeadLedgerColumn::Weight)});
    dressLeadTable(*m_table, looks, false, false);
    m_table->setItemDelegateForColumn(int(LeadLedgerColumn::Balance),
                                      new BalanceDelegate(looks.theme, looks.text, m_table));
    m_sides = new Sides(looks.theme, m_table->horizontalHeader()->viewport());
    m_table->horizontalHeader()->viewport()->installEventFilter(this);
    const QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &LedgerCard::placeSides);
    connect(header, &QHeaderView::sectionMoved, this, &LedgerCard::placeSides);
    connect(header, &QHeaderView::geometriesChanged, this, &LedgerCard::placeSides);
    m_correct->setProperty("small", true);
    addTrailingWidget(m_correct);
    setTable(m_table);
    m_note->setProperty("second", true);
    m_note->setFont(looks.theme.font(Theme::Face::Caption));
    m_note->setWordWrap(true);
    addContent(m_note);
    connect(m_correct, &QPushButton::clicked, this, &LedgerCard::correctWanted);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->rowAt(index.row()).balance.agent); });
    connect(m_table, &TableView::exportWanted, this, &LedgerCard::exportWanted);
    retranslate();
}

void LedgerCard::setRule(const LeadBoard::Rule &rule)
{
    const LeadLedger &ledger = rule.ledger;
    setTitle(tr("Ledger · %1").arg(rule.rule.name));
    m_table->setAccessibleName(tr("Ledger · %1").arg(rule.rule.name));
    m_model->setLedger(ledger);
    if (ledger.agents.empty())
        m_note->setText(tr("Nobody is in it yet."));
    else if (!ledger.since)
        m_note->setText(tr("Nothing was handed out yet."));
    else if (ledger.isPromised && ledger.agents.size() == 1)
        m_note->setText(tr("All go to one agent."));
    else if (ledger.isPromised)
        m_note->setText(tr("Nobody is ever over %1 lead from their share: the best bound there is.")
                            .arg(format::leads(ledger.bound)));
    else
        m_note->setText(tr("Not all went by turn (known agents, caps, absences, by hand, other weights): no "
                           "bound is promised. The farthest anybody ever was: %1.")
                            .arg(format::leads(ledger.largestGap)));
    placeSides();
}

void LedgerCard::setMayCorrect(bool may)
{
    m_correct->setEnabled(may);
    m_correct->setToolTip(plainToolTip(may ? tr("Adds to what an agent is owed, with a reason")
                                           : tr("Owner and admins correct ledgers.")));
}

QString LedgerCard::sentence() const { return m_note->text(); }

AgentId LedgerCard::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->rowAt(current.row()).balance.agent : AgentId();
}

bool LedgerCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeSides();
    return Card::eventFilter(watched, event);
}

void LedgerCard::placeSides()
{
    if (m_sides == nullptr)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    const auto column = int(LeadLedgerColumn::Balance);
    m_sides->setVisible(!header->isSectionHidden(column));
    m_sides->setGeometry(header->sectionViewportPosition(column), 0, header->sectionSize(column),
                         header->height() - 1);
}

void LedgerCard::retranslate()
{
    m_correct->setText(tr("Correct…"));
    m_sides->setTexts(tr("had over"), tr("is owed"));
}

} // namespace callhelm
