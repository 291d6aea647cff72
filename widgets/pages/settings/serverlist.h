#pragma once

#include <QWidget>

#include "common/theme.h"
#include "services/amiserversettings.h"
#include "services/sourcestatus.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace callhelm {

class CalendarService;
class Prompts;
class ServerService;
class SourceService;

/// The Asterisk servers with how each fares; adds, changes and removes them.
class ServerList : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the list.
    ServerList(ServerService &servers, const SourceService &sources, const CalendarService &calendar,
               const Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();
    /// Opens the dialog; an empty server adds one.
    void edit(const AmiServerSettings &server);

private:
    struct Row
    {
        QString id;
        QWidget *widget = nullptr;
        QLabel *dot = nullptr;
        QLabel *name = nullptr;
        QLabel *where = nullptr;
        QLabel *state = nullptr;
        QPushButton *edit = nullptr;
        QPushButton *remove = nullptr;
    };

    void rebuild();
    void showStates();
    Row makeRow(const AmiServerSettings &server);
    void askRemove(const QString &id);
    [[nodiscard]] QString stateText(const AmiServerSettings &server, const SourceStatus *status) const;

    ServerService &m_servers;
    const SourceService &m_sources;
    const CalendarService &m_calendar;
    const Theme &m_theme;
    Prompts &m_prompts;
    QLabel *m_title;
    QLabel *m_none;
    QPushButton *m_add;
    QVBoxLayout *m_rows;
    std::vector<Row> m_shown;
};

} // namespace callhelm
