#pragma once

#include "pages/settings/settingspage.h"

namespace callhelm {

class ServiceSet;

/// What the page of settings works on; the services must outlive it.
[[nodiscard]] SettingsPage::Services settingsServices(ServiceSet &services);
/// The page on an opened store; all must outlive it.
[[nodiscard]] SettingsPage *makeSettingsPage(ServiceSet &services, Theme &theme, const UiContext &looks,
                                             Prompts &prompts, QWidget *parent);

} // namespace callhelm
