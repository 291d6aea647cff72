#include "pages/doctor/verdict.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "common/plainlabel.h"
#include "common/icons.h"

namespace callhelm {

namespace {

constexpr int mostSentences = 4;

QString counted(const char *text, qint64 n)
{
    return QCoreApplication::translate("callhelm::Verdict", text, nullptr, int(n));
}

} // namespace

QStringList imbalances(const DoctorReport &report, const NameLookup &names)
{
    QStringList sentences;
    for (const QueueBooks &books : report.books) {
        if (books.balanced())
            continue;
        const auto add = [&](const QString &what) {
            sentences << QStringLiteral("%1: %2").arg(names.of(books.queue), what);
        };
        if (books.neverEnded > 0)
            add(counted(QT_TRANSLATE_N_NOOP("callhelm::Verdict", "%Ln caller(s) went in without coming out"),
                        books.neverEnded));
        const qint64 implied = std::max<qint64>(0, books.offered - books.entries);
        if (implied > 0)
            add(counted(QT_TRANSLATE_N_NOOP("callhelm::Verdict", "%Ln caller(s) came out without going in"),
                        implied));
        if (books.entries > books.offered)
            add(counted(QT_TRANSLATE_N_NOOP("callhelm::Verdict", "%Ln entry(ies) without a visit"),
                        books.entries - books.offered));
        if (books.doubtful > implied)
            add(counted(QT_TRANSLATE_N_NOOP("callhelm::Verdict", "%Ln visit(s) cut off by a restart"),
                        books.doubtful - implied));
    }
    return sentences;
}

Verdict::Verdict(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new PlainLabel)
    , m_headline(new PlainLabel)
    , m_details(new PlainLabel)
{
    m_details->setWordWrap(true);
    m_details->setProperty("second", true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(&theme, &Theme::changed, this, &Verdict::dress);
    dress();
}

void Verdict::present(const DoctorReport &report, const NameLookup &names)
{
    QStringList wrong = imbalances(report, names);
    m_good = wrong.isEmpty();
    const qint64 findings
        = std::accumulate(report.findingCounts.begin(), report.findingCounts.end(), qint64(0));
    qint64 lines = 0;
    for (const SegmentSummary &segment : report.segments)
        lines += segment.lines;

    if (m_good) {
        m_headline->setText(tr("The books balance"));
    } else {
        m_headline->setText(wrong.takeFirst());
    }
    QStringList details;
    if (wrong.size() > mostSentences) {
        const int more = int(wrong.size()) - mostSentences;
        wrong = wrong.mid(0, mostSentences);
        wrong << tr("and %Ln more", nullptr, more);
    }
    if (!wrong.isEmpty())
        details << wrong.join(QStringLiteral(" · "));
    details << QStringList{tr("%Ln line(s) read", nullptr, int(lines)),
                           findings > 0 ? tr("%Ln finding(s)", nullptr, int(findings)) : tr("no findings"),
                           report.rejectedCount > 0
                               ? tr("%Ln rejected line(s)", nullptr, int(report.rejectedCount))
                               : tr("no rejected lines")}
                   .join(QStringLiteral(" · "));
    m_details->setText(details.join(u'\n'));
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_details->text());
    dress();
}

QString Verdict::headline() const { return m_headline->text(); }
QString Verdict::details() const { return m_details->text(); }

void Verdict::dress()
{
    m_headline->setFont(m_theme.font(Theme::Face::CardTitle));
    const QIcon icon = themedIcon(m_theme, m_good ? QStringLiteral("ok") : QStringLiteral("warning"),
                                  m_good ? Token::Good : Token::Warn);
    m_icon->setPixmap(icon.pixmap(QSize(22, 22), devicePixelRatioF()));
    update();
}

void Verdict::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = m_theme.color(m_good ? Token::Good : Token::Warn);
    painter.setPen(QPen(Theme::blend(tone, m_theme.color(Token::Border), 0.4), 1));
    painter.setBrush(Theme::blend(tone, m_theme.color(Token::Surface), 0.07));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius,
                            space::cardRadius);
}

} // namespace callhelm
