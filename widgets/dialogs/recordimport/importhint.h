#pragma once

#include <functional>

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace callhelm {

class ImportSession;
class Theme;
struct FieldSpec;

/// The one thing that is to be looked at before a file's columns are right, with what can be done about it:
/// “Báo giá” is not yet in the list. Take it as Offer, or make it.
class ImportHint final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ImportHint(ImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] QString text() const;
    /// The known word that is most like another; empty where none is.
    [[nodiscard]] static QString likest(const QString &word, const QStringList &known);

Q_SIGNALS:
    void valuesWanted(int place); ///< of a column
    void choiceWanted(); ///< between two readings

private:
    struct Act
    {
        QString text;
        std::function<void()> run;
    };
    void dress(const Theme &theme);
    void show();
    void say(const QString &text, bool isError, Act first = {}, Act second = {});
    bool sayNewTerm();
    bool sayUnknown();

    ImportSession &m_session;
    bool m_isActive = false;
    QStringList m_accepted; ///< new words that a person wants to be made
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
    Act m_firstAct;
    Act m_secondAct;
};

} // namespace callhelm
