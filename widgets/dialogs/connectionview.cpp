#include "dialogs/connectionview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "common/plainlabel.h"
#include "common/icons.h"

namespace callhelm {

namespace {
constexpr int picture = 16;
constexpr int pairsInLine = 16;
} // namespace

ConnectionView::ConnectionView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
    , m_trust(new QPushButton(tr("Trust this certificate")))
{
    m_trust->setObjectName(QStringLiteral("trust"));
    m_trust->setAutoDefault(false);
    m_lines->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(m_lines);
    layout->addWidget(m_trust, 0, Qt::AlignLeft);
    connect(m_trust, &QPushButton::clicked, this, &ConnectionView::trustWanted);
    clear({});
}

QString ConnectionView::fingerprint(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest).toUpper();
    QString text;
    for (qsizetype i = 0; i + 1 < hex.size(); i += 2) {
        if (i > 0)
            text += i / 2 % pairsInLine == 0 ? u'\n' : u':';
        text += QStringView(hex).mid(i, 2);
    }
    return text;
}

void ConnectionView::empty()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    m_texts.clear();
    m_trust->hide();
}

void ConnectionView::clear(const QByteArray &trusted)
{
    empty();
    if (!trusted.isEmpty()) {
        addLine(QStringLiteral("ok"), Token::Good, tr("This certificate is trusted:"));
        addFingerprint(trusted);
    }
    setVisible(!trusted.isEmpty());
}

void ConnectionView::addLine(const QString &icon, Token token, const QString &text)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *sign = new PlainLabel;
    sign->setPixmap(themedIcon(m_theme, icon, token).pixmap(picture, picture));
    sign->setFixedWidth(picture);
    auto *words = new PlainLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_lines->addWidget(line);
    line->show(); // at once, so that the dialog knows how tall it gets
    m_shown.append(line);
    m_texts.append(text);
}

void ConnectionView::addFingerprint(const QByteArray &digest)
{
    auto *label = new PlainLabel(fingerprint(digest));
    label->setAccessibleName(tr("Fingerprint (SHA-256)"));
    label->setToolTip(tr("Fingerprint (SHA-256). Compare it with what the server's keeper tells you: "
                         "openssl x509 -noout -fingerprint -sha256 -in the certificate's file."));
    label->setProperty("second", true);
    label->setIndent(picture + space::s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setStyleHint(QFont::Monospace);
    font.setFamily(QStringLiteral("monospace"));
    label->setFont(font);
    m_lines->addWidget(label);
    label->show();
    m_shown.append(label);
    m_texts.append(label->text());
}

void ConnectionView::setReport(const ConnectionReport &report)
{
    using Stage = ConnectionReport::Stage;
    empty();
    const QString busy = QStringLiteral("refresh");
    switch (report.stage) {
    case Stage::Connecting:
        addLine(busy, Token::TextSecond, tr("Connecting…"));
        break;
    case Stage::LoggingIn:
        addLine(busy, Token::TextSecond, tr("Connected. Logging in…"));
        break;
    case Stage::Learning:
        addLine(QStringLiteral("ok"), Token::Good, tr("Logged in."));
        addLine(busy, Token::TextSecond, tr("Learning the present state…"));
        break;
    case Stage::Connected:
        addLine(QStringLiteral("ok"), Token::Good, tr("Connected and logged in."));
        break;
    case Stage::Failed:
        addLine(QStringLiteral("error"), Token::Bad,
                report.certificateChanged
                    ? tr("The server shows another certificate than the one that was trusted. Somebody may "
                         "stand in between. Compare its fingerprint before you trust it:")
                    : report.certificateRefused
                    ? tr("The server's certificate is not trusted by this system. "
                         "Compare its fingerprint before you trust it:")
                    : report.message);
        break;
    }
    for (const ConnectionReport::Finding &finding : report.findings) {
        const bool good = finding.tone == ConnectionReport::Tone::Good;
        const bool warning = finding.tone == ConnectionReport::Tone::Warning;
        addLine(QLatin1String(good          ? "ok"
                                  : warning ? "warning"
                                            : "info"),
                good          ? Token::Good
                    : warning ? Token::Warn
                              : Token::TextSecond,
                finding.text);
    }
    if (report.certificateRefused) {
        addFingerprint(report.certificate);
        m_trust->show();
    }
    show();
}

QString ConnectionView::text() const { return m_texts.join(u'\n'); }

} // namespace callhelm
