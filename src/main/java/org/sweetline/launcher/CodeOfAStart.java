package org.sweetline.launcher;

import java.util.List;

/** What runs hot in a start and hardly ever after it, of Java and of the server: reading classes and their annotations. */
final class CodeOfAStart {

    /** As the compilers' directives name methods. */
    static final List<String> METHODS = List.of(
            "jdk/internal/loader/*.*",
            "jdk/internal/jimage/*.*",
            "jdk/internal/module/*.*",
            "jdk/internal/org/objectweb/asm/*.*",
            "sun/reflect/annotation/*.*",
            "sun/reflect/generics/*.*",
            "java/lang/ClassLoader.*",
            "java/lang/Class.annotationData",
            "java/lang/Class.createAnnotationData",
            "java/lang/Class.isAnnotationPresent",
            "java/lang/Class.getAnnotation",
            "java/lang/reflect/*.declaredAnnotations",
            "java/lang/reflect/*.getAnnotation",
            "java/lang/reflect/*.getDeclaredAnnotations",
            "java/lang/reflect/*.getAnnotatedReturnType0",
            "java/lang/reflect/*.sharedGetParameterAnnotations",
            "java/net/URL.*",
            "java/net/URLStreamHandler.*",
            "java/util/jar/*.*",
            "java/util/zip/*.*",
            "com/sun/org/apache/xerces/internal/impl/*.*",
            "org/objectweb/asm/*.*",
            "org/eclipse/persistence/internal/libraries/asm/*.*",
            "org/eclipse/persistence/internal/jpa/metadata/*.*",
            "org/eclipse/persistence/internal/jpa/deployment/*.*",
            "org/jboss/classfilewriter/*.*",
            "org/jboss/weld/annotated/*.*",
            "org/jboss/weld/bootstrap/*.*",
            "org/jboss/weld/injection/attributes/*.*",
            "org/jboss/weld/introspector/*.*",
            "org/jboss/weld/resolution/*.*",
            "org/jboss/weld/resources/*.*",
            "org/jboss/weld/util/reflection/*.*",
            "org/flywaydb/*.*",
            "org/glassfish/hk2/classmodel/*.*",
            "org/glassfish/hk2/utilities/reflection/*.*",
            "org/glassfish/web/loader/*.*",
            "org/jvnet/hk2/config/*.*",
            "org/jvnet/hk2/internal/Utilities.*",
            "org/jvnet/hk2/internal/PerLocatorUtilities.*",
            "org/apache/naming/resources/*.*",
            "com/sun/enterprise/deployment/*.*",
            "com/sun/enterprise/loader/*.*",
            "com/sun/enterprise/v3/server/*.*");

    private CodeOfAStart() {}
}
