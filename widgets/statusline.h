#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "base/clock.h"
#include "common/theme.h"
#include "services/sourcestatus.h"

namespace callhelm {

/// The window's last line: each source's state and the age of its last event, whether the books balance, the
/// store, and who is signed in.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    /// `now` gives the time the sources live in; asked once a second.
    void setNow(std::function<Instant()> now);
    void setSources(std::vector<SourceStatus> sources);
    /// Nothing while not known.
    void setBooksBalance(std::optional<bool> balance);
    void setStore(const QString &path, bool readOnly = false);
    /// Who is signed in, with their role; empty: the store has no people.
    void setPerson(const QString &text);

    /// The line as words, for tests and screen readers.
    [[nodiscard]] QString text() const;

    QSize sizeHint() const override { return {400, 36}; }

Q_SIGNALS:
    void booksClicked();
    void personClicked(const QPoint &at); ///< in global coordinates

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part
    {
        QString text;
        QString tip = {};
        std::optional<Token> dot = {};
        enum class Link { None, Books, Person };
        Link link = Link::None;
        bool atEnd = false; ///< stands at the right end
        QRect rect = {}; ///< where it was painted
    };
    void compose();
    [[nodiscard]] Part partOf(const SourceStatus &source) const;
    [[nodiscard]] const Part *linkAt(const QPoint &at) const;

    const Theme &m_theme;
    std::function<Instant()> m_now;
    std::vector<SourceStatus> m_sources;
    std::optional<bool> m_balance;
    QString m_store;
    QString m_person;
    bool m_readOnly = false;
    std::vector<Part> m_parts;
    QTimer m_tick;
};

} // namespace callhelm
