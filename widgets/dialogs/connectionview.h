#pragma once

#include <QWidget>

#include "common/theme.h"
#include "services/connectiontest.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace callhelm {

/// How a connection test fares, and what it found; offers to trust a certificate that is not trusted yet.
class ConnectionView : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionView(const Theme &theme, QWidget *parent = nullptr);

    void setReport(const ConnectionReport &report);
    /// As before a test; says which certificate is trusted already, if one is.
    void clear(const QByteArray &trusted);
    [[nodiscard]] QString text() const; ///< all that is shown, line by line

    /// A certificate's digest as people compare it: pairs of hexadecimal digits.
    [[nodiscard]] static QString fingerprint(const QByteArray &digest);

Q_SIGNALS:
    void trustWanted();

private:
    void addLine(const QString &icon, Token token, const QString &text);
    void addFingerprint(const QByteArray &digest);
    void empty();

    const Theme &m_theme;
    QVBoxLayout *m_lines;
    QPushButton *m_trust;
    QList<QWidget *> m_shown;
    QStringList m_texts;
};

} // namespace callhelm
