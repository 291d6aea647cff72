#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

#include "common/theme.h"
#include "services/pbxactions.h"

class QSettings;
class QWidget;

namespace callhelm {

class CountryService;
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
    CustomerCalls(PbxActions &pbx, const CountryService &country, OwnNames ownNames, QSettings &settings,
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
    void ask(const QString &number, const QString &name);
    void call(const PbxCall &call);

    PbxActions &m_pbx;
    const CountryService &m_country;
    OwnNames m_ownNames;
    QSettings &m_settings;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace callhelm
