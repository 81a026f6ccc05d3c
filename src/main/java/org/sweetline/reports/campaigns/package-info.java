/** What a campaign brought: orders, contacts, and how those were served who came by it. */
@NullMarked
package org.sweetline.reports.campaigns;

import org.jspecify.annotations.NullMarked;
