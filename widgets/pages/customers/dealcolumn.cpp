#include "pages/customers/dealcolumn.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/format.h"
#include "common/painting.h"
#include "common/plainlabel.h"
#include "common/plaintext.h"
#include "common/recordformat.h"
#include "crm/recordwords.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

const auto dealType = QStringLiteral("application/x-callhelm-deal");
constexpr int detailRole = Qt::UserRole + 1;
constexpr int amountRole = Qt::UserRole + 2;
constexpr int tall = 52;
constexpr int least = 190;

/// Name above, customer and amount below.
class DealDelegate final : public QStyledItemDelegate
{
public:
    DealDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->setPen(m_theme.color(selected ? Token::Accent : Token::Border));
        painter->setBrush(m_theme.color(selected ? Token::Tint : hovered ? Token::Hover : Token::Surface));
        painter->drawRoundedRect(box, space::radius, space::radius);
        const QRect words = option.rect.adjusted(space::m, space::s, -space::m, -space::s);
        const QRect above(words.left(), words.top(), words.width(), words.height() / 2);
        const QRect below = above.translated(0, words.height() / 2);
        painter->setFont(option.font);
        painter->setPen(m_theme.color(Token::Text));
        painter->drawText(
            above, int(Qt::AlignLeft | Qt::AlignVCenter),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, above.width()));
        const QString amount = index.data(amountRole).toString();
        const int amountWidth = amount.isEmpty() ? 0 : figuresWidth(option.fontMetrics, amount) + space::s;
        painter->setFont(m_theme.font(Theme::Face::Caption));
        painter->setPen(m_theme.color(Token::TextSecond));
        const QFontMetrics metrics(painter->font());
        painter->drawText(below, int(Qt::AlignLeft | Qt::AlignVCenter),
                          metrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight,
                                             below.width() - amountWidth));
        painter->setPen(m_theme.color(Token::Text));
        drawFigures(*painter, below, Qt::AlignRight | Qt::AlignVCenter, amount);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {least, tall}; }

private:
    const Theme &m_theme;
};

/// Gives deals by their number; takes them in eventFilter() of the column.
class DealList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        auto *data = new QMimeData;
        if (!items.isEmpty())
            data->setData(dealType, QByteArray::number(items.first()->data(Qt::UserRole).toLongLong()));
        return data;
    }
    QStringList mimeTypes() const override { return {dealType}; }
    // The store moves them: nothing is taken out here.
    void startDrag(Qt::DropActions) override
    {
        auto *drag = new QDrag(this);
        drag->setMimeData(mimeData(selectedItems()));
        drag->exec(Qt::MoveAction);
    }
};

} // namespace

DealColumn::DealColumn(Term stage, RecordServices services, const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_stage(std::move(stage))
    , m_services(std::move(services))
    , m_looks(looks)
    , m_title(new PlainLabel)
    , m_sums(new PlainLabel)
    , m_list(new DealList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::m, space::s, space::s);
    layout->setSpacing(space::xs);
    m_title->setFont(looks.theme.font(Theme::Face::CardTitle));
    m_sums->setProperty("second", true);
    m_title->setContentsMargins(space::xs, 0, 0, 0);
    m_sums->setContentsMargins(space::xs, 0, 0, space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_sums);
    layout->addWidget(m_list, 1);
    setMinimumWidth(least + 2 * space::s);
    m_list->setItemDelegate(new DealDelegate(looks.theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const bool mayEdit = m_services.may(Act::EditRecords);
    m_list->setDragEnabled(mayEdit);
    m_list->setAcceptDrops(mayEdit);
    m_list->viewport()->setAcceptDrops(mayEdit);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT opened(m_deals.at(size_t(m_list->row(item))).state);
    });
    connect(&looks.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void DealColumn::read(const QString &search)
{
    RecordQuery query;
    query.entity = Entity::Deal;
    query.search = search;
    query.filters
        = {{Field::Status, {FieldValue(qint64(DealStatus::Open))}}, {Field::Stage, {FieldValue(m_stage.id)}}};
    query.sort = Field::Amount;
    query.limit = most;
    m_rows.ask(m_services.records.rows(query), [this](const Result<RecordRows> &rows) {
        if (rows)
            show(*rows);
        else
            Q_EMIT failed(rows.error());
        Q_EMIT answered();
    });
    m_totals.ask(m_services.records.totals(query), [this](const Result<RecordTotals> &totals) {
        if (totals)
            m_found = *totals;
        showTotals();
        Q_EMIT answered();
    });
}

FieldValue DealColumn::valueOf(const RecordState &deal, Field field) const
{
    const int place = m_services.records.catalogue()->schema->of(Entity::Deal).indexOf(field);
    return place >= 0 && size_t(place) < deal.values.size() ? deal.values[size_t(place)] : FieldValue();
}

void DealColumn::show(const RecordRows &rows)
{
    const RecordId before = current();
    const bool hadFocus = m_list->hasFocus();
    m_deals = rows.rows;
    m_list->clear();
    const RecordCatalogue &catalogue = *m_services.records.catalogue();
    const EntitySpec &spec = catalogue.schema->of(Entity::Deal);
    for (const RecordRow &row : m_deals) {
        const QString title = recordwords::title(spec, row.state);
        const auto customer = rows.names.find(valueOf(row.state, Field::Customer).id<RecordId>());
        const QString currency = valueOf(row.state, Field::Currency).string();
        const FieldValue amount = valueOf(row.state, Field::Amount);
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, row.state.id.value());
        item->setData(detailRole, customer != rows.names.end() ? customer->second : QString());
        item->setData(
            amountRole,
            amount.isEmpty()
                ? QString()
                : format::shortMoney(amount.number(), currency.isEmpty() ? catalogue.currency : currency));
        item->setToolTip(plainToolTip(title));
        item->setData(Qt::AccessibleDescriptionRole,
                      item->data(detailRole).toString() + u' ' + item->data(amountRole).toString());
    }
    select(before);
    if (hadFocus && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showTotals();
}

void DealColumn::showTotals()
{
    QString sums = recordwords::count(Entity::Deal, m_found.count);
    if (m_found.amount != 0)
        sums += QStringLiteral(" \u00B7 ")
            + format::shortMoney(m_found.amount, m_services.records.catalogue()->currency);
    m_sums->setText(sums);
    m_list->setAccessibleDescription(sums);
}

RecordId DealColumn::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? RecordId(item->data(Qt::UserRole).toLongLong()) : RecordId();
}

void DealColumn::select(RecordId deal)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == deal.value())
            m_list->setCurrentRow(row);
}

bool DealColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport()
        && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
            || event->type() == QEvent::Drop)) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!drop->mimeData()->hasFormat(dealType))
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            Q_EMIT dropped(RecordId(drop->mimeData()->data(dealType).toLongLong()));
        return true;
    }
    if (watched != m_list || event->type() != QEvent::KeyPress || !current().isValid())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() == Qt::ControlModifier
        && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
    if (isMove && m_services.may(Act::EditRecords)) {
        Q_EMIT moveWanted(current(), key->key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_S && !key->modifiers() && m_services.may(Act::EditRecords)) {
        Q_EMIT stageWanted(current());
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT opened(m_deals.at(size_t(m_list->currentRow())).state);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DealColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_looks.theme);
}

void DealColumn::retranslate()
{
    m_title->setText(m_stage.id.isValid() ? m_stage.name : tr("No stage"));
    m_list->setAccessibleName(m_title->text());
    m_list->setToolTip(tr("Drag a deal to another stage, or move it by Ctrl+Left and Ctrl+Right."));
    showTotals();
}

} // namespace callhelm
