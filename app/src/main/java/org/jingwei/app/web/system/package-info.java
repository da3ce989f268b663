/** 系统: people, the journal, the catalogues. */
@NullMarked
package org.jingwei.app.web.system;

import org.jspecify.annotations.NullMarked;
