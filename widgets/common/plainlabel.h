#pragma once

#include <QLabel>

namespace callhelm {

/// A label that shows what it is given as it is written. Names, numbers and messages come from outside, and
/// Qt would take what looks like HTML for it. Nothing else makes labels.
class PlainLabel final : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent = nullptr) : QLabel(parent) { setTextFormat(Qt::PlainText); }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr) : PlainLabel(parent)
    {
        setText(text);
    }
};

} // namespace callhelm
