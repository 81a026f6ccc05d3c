@NullMarked
package org.sweetline.reports.campaigns;

import org.jspecify.annotations.NullMarked;
