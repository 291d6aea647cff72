#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace callhelm {

/// A label in the quieter colour of explanations, wrapped where it is too long.
QLabel *secondaryLabel(const QString &text);
/// A field under its name; the name's mnemonic leads to the field.
QVBoxLayout *labelled(const QString &name, QWidget *field);

} // namespace callhelm
