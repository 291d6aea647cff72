#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

#include "common/theme.h"
#include "services/pbxactions.h"

class QSettings;
class QWidget;

namespace callhelm {

class CustomerDialling;
class CustomerPane;
class Prompts;

/// Calls customers: their page's button is there where the person and a server may, says why not where it
/// cannot be now, asks before it calls, and tells what came of it.
class CustomerCalls final : public QObject
{
    Q_OBJECT
public:
    /// Names under which the telephone systems know who is signed in.
    using OwnNames = std::function<QStringList()>;
    /// All must outlive it; `window` is the parent of its questions.
    CustomerCalls(const PbxActions &pbx, CustomerDialling &dialling, OwnNames ownNames, QSettings &settings,
                  Prompts &prompts, QWidget *window, QObject *parent = nullptr);

    /// Answers the pane's wish to call, as long as both live.
    void serve(CustomerPane &pane);

Q_SIGNALS:
    void told(const QString &text, callhelm::Tone tone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The person's own: of this desk, else the one by which a server reaches them. Empty: not known.
    [[nodiscard]] QString phone() const;
    void show(CustomerPane &pane) const;
    void ask(RecordId customer, int place, const QString &number, const QString &name);
    void call(RecordId customer, int place, const QString &whom);

    const PbxActions &m_pbx;
    CustomerDialling &m_dialling;
    OwnNames m_ownNames;
    QSettings &m_settings;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace callhelm
