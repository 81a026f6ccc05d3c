/** Files that outlive the process: raw deliveries, attachments, recordings, kept by their content. */
@NullMarked
package org.sweetline.storage;

import org.jspecify.annotations.NullMarked;
