#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QStringList>

class QWidget;

namespace callhelm {

/// Everything the program asks a person, behind one seam: tests answer in their place. Nothing waits inside a
/// call; the answer comes through the function given, or never when the person turns away.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct Files
    {
        QString title;
        QString filter; ///< "Queue logs (queue_log*)"
        QString suggestion; ///< folder or file name to begin with
    };
    virtual void openFiles(QWidget *parent, const Files &what, std::function<void(const QStringList &)> then)
        = 0;
    virtual void saveFile(QWidget *parent, const Files &what, std::function<void(const QString &)> then) = 0;

    struct Question
    {
        QString title;
        QString text; ///< a sentence on what will happen
        QString verb; ///< the main button's name
        bool harmful = false;
    };
    /// Calls `then` only when the person agrees.
    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> then) = 0;

    /// A question with fields to choose from or fill in.
    struct Form
    {
        struct Field
        {
            enum class Kind {
                List,
                Text,
                Day, ///< its value as yyyy-MM-dd
                Password
            };
            QString label;
            QStringList choices;
            QString value; ///< that stands there at first
            bool free = false; ///< of a list: anything may be typed
            Kind kind = Kind::List;
        };
        Question question;
        std::vector<Field> fields;
        /// What stands in the way of these values, in a sentence; empty where nothing does. What was typed
        /// stays until it will do. May be empty.
        std::function<QString(const QStringList &values)> check;
    };
    /// Calls `then` with the fields' values, in their order, only when the person agrees.
    virtual void fill(QWidget *parent, const Form &form, std::function<void(const QStringList &)> then) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// Asks by dialogs.
class DialogPrompts final : public Prompts
{
public:
    void openFiles(QWidget *parent, const Files &what,
                   std::function<void(const QStringList &)> then) override;
    void saveFile(QWidget *parent, const Files &what, std::function<void(const QString &)> then) override;
    void confirm(QWidget *parent, const Question &question, std::function<void()> then) override;
    void fill(QWidget *parent, const Form &form, std::function<void(const QStringList &)> then) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace callhelm
