#include "statusline.h"

#include <QFileInfo>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "common/plaintext.h"
#include "common/format.h"

namespace callhelm {

namespace {
constexpr Duration fresh = std::chrono::seconds(60);
}

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_now([] { return SystemClock().now(); })
{
    setFixedHeight(36);
    setMouseTracking(true);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::compose);
    m_tick.start();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    compose();
}

void StatusLine::setNow(std::function<Instant()> now)
{
    m_now = std::move(now);
    compose();
}

void StatusLine::setSources(std::vector<SourceStatus> sources)
{
    m_sources = std::move(sources);
    compose();
}

void StatusLine::setBooksBalance(std::optional<bool> balance)
{
    m_balance = balance;
    compose();
}

void StatusLine::setStore(const QString &path, bool readOnly)
{
    m_store = path;
    m_readOnly = readOnly;
    compose();
}

StatusLine::Part StatusLine::partOf(const SourceStatus &source) const
{
    Part part;
    QString state;
    switch (source.state) {
    case SourceStatus::State::Running: {
        const Instant now = m_now();
        part.dot = source.lastEvent && now - *source.lastEvent < fresh ? Token::Free : Token::Ringing;
        state = source.lastEvent ? tr("last event %1").arg(format::ago(*source.lastEvent, now))
                                 : tr("no event yet");
        break;
    }
    case SourceStatus::State::Waiting:
        part.dot = Token::Ringing;
        state = source.kind == SourceKind::Simulator ? tr("making up its past days")
            : source.message.isEmpty()               ? tr("waiting")
                                                     : tr("waiting: %1").arg(source.message);
        break;
    case SourceStatus::State::Failed:
        part.dot = Token::Bad;
        state = source.message.isEmpty() ? tr("failed") : tr("failed: %1").arg(source.message);
        break;
    case SourceStatus::State::Stopped:
        part.dot = Token::Offline;
        state = tr("stopped");
        break;
    }
    const QString name = source.kind == SourceKind::Simulator ? tr("Simulator") : source.name;
    part.text = name + QStringLiteral(" \u00B7 ") + state;
    part.tip = part.text; // which may be cut short where it stands
    return part;
}

void StatusLine::compose()
{
    std::vector<Part> parts;
    for (const SourceStatus &source : m_sources)
        parts.push_back(partOf(source));
    if (m_sources.empty())
        parts.push_back({tr("No source is running"), {}, Token::Offline, false, {}});
    if (m_balance) {
        Part books;
        books.books = true;
        books.text = *m_balance ? tr("Books balance") : tr("Books do not balance");
        books.tip
            = tr("Offered = answered + abandoned + timed out + left by key + left empty + waiting, in every "
                 "queue. Click for the log doctor.");
        if (!*m_balance)
            books.dot = Token::Ringing;
        parts.push_back(books);
    }
    if (!m_store.isEmpty()) {
        const QString name = QFileInfo(m_store).fileName();
        parts.push_back(
            {m_readOnly ? tr("%1 (read-only)").arg(name) : name, m_store, std::nullopt, false, {}});
    }
    m_parts = std::move(parts);
    setAccessibleName(text());
    update();
}

QString StatusLine::text() const
{
    QStringList texts;
    for (const Part &part : m_parts)
        texts << part.text;
    return texts.join(QStringLiteral(", "));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Theme::Face::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        const int left = x;
        if (part.dot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(*part.dot));
            painter.drawEllipse(QRectF(x, height() / 2.0 - 4, 8, 8));
            x += 14;
        }
        const int room = width() - x;
        if (room < 40) {
            part.rect = {};
            continue;
        }
        const QString words = metrics.elidedText(part.text, Qt::ElideMiddle, std::min(room, 420));
        const int wide = metrics.horizontalAdvance(words);
        const bool last = i + 1 == m_parts.size() && !m_store.isEmpty() && width() - wide > x;
        if (last) // the store stands at the right end
            x = width() - wide;
        painter.setPen(m_theme.color(Token::TextSecond));
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        part.rect = QRect(last ? x : left, 0, x + wide - (last ? x : left), height());
        x += wide + 20;
    }
}

void StatusLine::mousePressEvent(QMouseEvent *event)
{
    for (const Part &part : m_parts)
        if (part.books && part.rect.contains(event->position().toPoint()))
            Q_EMIT booksClicked();
}

void StatusLine::mouseMoveEvent(QMouseEvent *event)
{
    bool link = false;
    for (const Part &part : m_parts)
        link = link || (part.books && part.rect.contains(event->position().toPoint()));
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        compose();
    QWidget::changeEvent(event);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Part &part : m_parts)
            if (part.rect.contains(help->pos()) && !part.tip.isEmpty()) {
                QToolTip::showText(help->globalPos(), plainToolTip(part.tip), this, part.rect);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace callhelm
