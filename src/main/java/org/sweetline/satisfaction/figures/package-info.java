/** What the answers say, by whom, channel, topic and day, with how sure that is and who was never asked. */
@NullMarked
package org.sweetline.satisfaction.figures;

import org.jspecify.annotations.NullMarked;
