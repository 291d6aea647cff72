#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace callhelm {

class ImportSession;

/// By what known records are found, what becomes of names that nobody has, and texts that stand for nothing.
class ImportOptions final : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit ImportOptions(ImportSession &session, QWidget *parent = nullptr);

private:
    void show();
    void takeKeys();
    void takeMarks();
    QWidget *makeKeys();
    QComboBox *makeUnknown(const QString &name);

    ImportSession &m_session;
    QLabel *m_keysLabel;
    QCheckBox *m_phone;
    QCheckBox *m_email;
    QCheckBox *m_id;
    QComboBox *m_people;
    QComboBox *m_terms;
    QComboBox *m_customers;
    QLabel *m_customersLabel;
    QLineEdit *m_missing;
};

} // namespace callhelm
