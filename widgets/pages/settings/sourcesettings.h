#pragma once

#include "common/uicontext.h"
#include "pages/settings/settingstab.h"

class QLabel;
class QPushButton;

namespace callhelm {

class CalendarService;
class CallQuestions;
class Card;
class FolderList;
class FolderService;
class PhoneList;
class PhoneService;
class Prompts;
class RecordImportService;
class ServerList;
class ServerService;
class SimulatorControls;
class SimulatorService;
class SourceService;

/// Where calls and records come from: servers, followed files, watched folders, the simulator; and whose
/// phone is whose.
class SourceSettings final : public SettingsTab
{
    Q_OBJECT
public:
    struct Services
    {
        CalendarService &calendar;
        CallQuestions &calls;
        SourceService &sources;
        FolderService &folders;
        RecordImportService &imports;
        ServerService &servers;
        SimulatorService &simulator;
        PhoneService &phones;
    };
    /// All must outlive it.
    SourceSettings(const Services &services, const UiContext &looks, Prompts &prompts,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sources"); }
    void activate() override;

protected:
    void retranslate() override;

private:
    QWidget *makeSources(const UiContext &looks, Prompts &prompts);
    void showFollowed();

    const Services m_services;
    Card *m_sources;
    Card *m_phoneCard;
    ServerList *m_servers = nullptr;
    QLabel *m_followedLabel = nullptr;
    QLabel *m_followed = nullptr;
    QPushButton *m_follow = nullptr;
    FolderList *m_folders = nullptr;
    SimulatorControls *m_simulator = nullptr;
    PhoneList *m_phones;
};

} // namespace callhelm
