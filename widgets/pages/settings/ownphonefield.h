#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;

namespace callhelm {

/// Which phone is that of whoever sits at this desktop.
class OwnPhoneField : public QWidget
{
    Q_OBJECT
public:
    explicit OwnPhoneField(QSettings &settings, QWidget *parent = nullptr);

    /// Puts the cursor into it.
    void begin();
    void retranslate();

private:
    void keep();

    QSettings &m_settings;
    QLabel *m_label;
    QLineEdit *m_phone;
    QLabel *m_hint;
    QLabel *m_error;
};

} // namespace callhelm
