#include "statusline.h"

#include <algorithm>

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

void StatusLine::setPerson(const QString &text)
{
    m_person = text;
    compose();
}

StatusLine::Part StatusLine::partOf(const SourceStatus &source) const
{
    Part part;
    QString state;
    switch (source.state) {
    case SourceStatus::State::Running: {
        if (source.isFolder) { // silence is its usual state
            part.dot = Token::Free;
            state = source.lastEvent
                ? tr("last file %1").arg(format::ago(*source.lastEvent, SystemClock().now()))
                : tr("no file yet");
            break;
        }
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
        parts.push_back({tr("No source is running"), {}, Token::Offline});
    if (m_balance) {
        Part books;
        books.link = Part::Link::Books;
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
        Part store{m_readOnly ? tr("%1 (read-only)").arg(name) : name, m_store};
        store.atEnd = true;
        parts.push_back(std::move(store));
    }
    if (!m_person.isEmpty()) {
        Part person{m_person, tr("Who is signed in. Click to change the password or to sign out.")};
        person.link = Part::Link::Person;
        person.atEnd = true;
        parts.push_back(std::move(person));
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
    constexpr int gap = 20;
    constexpr int leastRoom = 40;
    constexpr int widestPart = 420;
    // Those at the right end keep their room; the sources share what is left.
    int end = width();
    for (auto part = m_parts.rbegin(); part != m_parts.rend() && part->atEnd; ++part) {
        const QString words = metrics.elidedText(part->text, Qt::ElideMiddle, std::min(end, widestPart / 2));
        const int wide = metrics.horizontalAdvance(words);
        part->rect = QRect(end - wide, 0, wide, height());
        painter.setPen(m_theme.color(Token::TextSecond));
        painter.drawText(part->rect.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
        end -= wide + gap;
    }
    int x = 0;
    for (Part &part : m_parts) {
        if (part.atEnd)
            continue;
        const int left = x;
        if (end - x < leastRoom) {
            part.rect = {};
            continue;
        }
        if (part.dot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(*part.dot));
            painter.drawEllipse(QRectF(x, height() / 2.0 - 4, 8, 8));
            x += 14;
        }
        const QString words = metrics.elidedText(part.text, Qt::ElideMiddle, std::min(end - x, widestPart));
        const int wide = metrics.horizontalAdvance(words);
        painter.setPen(m_theme.color(Token::TextSecond));
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        part.rect = QRect(left, 0, x + wide - left, height());
        x += wide + gap;
    }
}

const StatusLine::Part *StatusLine::linkAt(const QPoint &at) const
{
    const auto part = std::ranges::find_if(
        m_parts, [&at](const Part &each) { return each.link != Part::Link::None && each.rect.contains(at); });
    return part == m_parts.end() ? nullptr : &*part;
}

void StatusLine::mousePressEvent(QMouseEvent *event)
{
    const Part *part = linkAt(event->position().toPoint());
    if (part == nullptr)
        return;
    if (part->link == Part::Link::Books)
        Q_EMIT booksClicked();
    else
        Q_EMIT personClicked(mapToGlobal(part->rect.topLeft()));
}

void StatusLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkAt(event->position().toPoint()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
