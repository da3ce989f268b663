/** What all of the interface under /api shares: its document, its input, its refusals. A feature's part of it lies with the feature. */
@NullMarked
package org.jingwei.app.web.api;

import org.jspecify.annotations.NullMarked;
