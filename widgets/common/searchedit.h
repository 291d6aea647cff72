#pragma once

#include <QLineEdit>
#include <QTimer>

#include "common/theme.h"

namespace callhelm {

/// A field to find by typing: says what it looks for once the typing rests for a moment.
class SearchEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchEdit(const Theme &theme, QWidget *parent = nullptr);
    /// Takes letters typed elsewhere (into the table) and the focus with them.
    void begin(const QString &text);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_rest;
};

} // namespace callhelm
