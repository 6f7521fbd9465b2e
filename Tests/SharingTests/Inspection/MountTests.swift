import Testing

@testable import Sharing

/// The lines are those of real mounts, as the kernel wrote them.
@Suite struct MountTests {
  private static let table = MountTable(
    """
    22 27 0:21 / /proc rw,relatime - proc proc rw
    27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
    51 47 0:36 / /mnt/a/1 rw,relatime - nfs4 10.77.0.1:/a rw,vers=4.2,rsize=131072,wsize=131072,namlen=255,hard,proto=tcp,timeo=600,retrans=2,sec=sys,clientaddr=10.77.0.11,local_lock=none,addr=10.77.0.1
    50 47 0:37 / /mnt/b/1 rw,relatime - cifs //10.77.0.1/b rw,vers=3.1.1,cache=strict,username=root,uid=0,noforceuid,gid=0,noforcegid,addr=10.77.0.1,file_mode=0755,dir_mode=0755,soft,nounix,serverino,mapposix,rsize=4194304,wsize=4194304,bsize=1048576,echo_interval=60,actimeo=1,closetimeo=1
    52 47 0:38 / /mnt/c/1 rw,relatime - cifs //10.77.0.1/c rw,vers=3.1.1,cache=strict,username=root,uid=0,noforceuid,gid=0,noforcegid,addr=10.77.0.1,file_mode=0755,dir_mode=0755,soft,nounix,serverino,mapposix,nobrl,rsize=4194304,wsize=4194304,bsize=1048576,echo_interval=60,actimeo=1,closetimeo=1
    53 47 0:39 / /mnt/d/1 rw,relatime - cifs //10.77.0.1/d rw,vers=3.1.1,cache=loose,username=root,uid=0,noforceuid,gid=0,noforcegid,addr=10.77.0.1,file_mode=0755,dir_mode=0755,soft,nounix,serverino,mapposix,rsize=4194304,wsize=4194304,bsize=1048576,echo_interval=60,actimeo=1,closetimeo=1
    54 47 0:40 / /mnt/e/1 rw,relatime - nfs 10.77.0.1:/srv/disk/e rw,vers=3,rsize=131072,wsize=131072,namlen=255,hard,nolock,proto=tcp,port=2049,timeo=600,retrans=2,sec=sys,mountaddr=10.77.0.1,mountvers=3,mountport=20048,mountproto=tcp,local_lock=all,addr=10.77.0.1
    612 611 0:52 / /merged rw,relatime master:301 - overlay overlay rw,lowerdir=/l,upperdir=/u,workdir=/w
    90 27 8:17 / /media/els/USB\\040STICK rw,nosuid,nodev shared:46 - vfat /dev/sdb1 rw,fmask=0022
    91 27 0:70 / /home/els/ver ro,nosuid,nodev shared:47 propagate_from:2 - fuse.sshfs els@fs01:/data rw,user_id=1000
    92 27 0:71 / /run/memory rw - tmpfs tmpfs rw,size=24684092k
    not a line at all
    """)

  private func kind(at path: String) -> ShareKind? {
    Self.table.mount(of: path).map { ShareKind(of: $0) }
  }

  private func findings(at path: String) throws -> [MountFinding] {
    Array(MountFinding.all(of: try #require(Self.table.mount(of: path))).dropFirst())
  }

  @Test func `each kind of file system is known by its name`() {
    #expect(kind(at: "/home/els/stad.planbord") == .localDisk)
    #expect(kind(at: "/mnt/a/1/stad.planbord") == .nfs(version: "4.2"))
    #expect(kind(at: "/mnt/b/1") == .smb(version: "3.1.1"))
    #expect(kind(at: "/mnt/e/1/x") == .nfs(version: "3"))
    #expect(kind(at: "/merged/x") == .container)
    #expect(kind(at: "/run/memory") == .memory)
    #expect(kind(at: "/media/els/USB STICK/x") == .withoutHardLinks)
    #expect(kind(at: "/home/els/ver/x") == .unproven)
  }

  @Test(arguments: ["9p", "vboxsf", "drvfs", "virtiofs", "fuseblk", "fuse.glusterfs", "somefs"])
  func `what nobody has measured is tried before it is trusted`(type: String) throws {
    let mount = try #require(Mount(line: "1 2 0:3 / /x rw - \(type) source rw"))
    #expect(ShareKind(of: mount) == .unproven)
    #expect(MountFinding.all(of: mount).map(\.mark) == [.warning])
  }

  @Test func `the longest mount point counts, and only whole names`() {
    #expect(kind(at: "/mnt/a/10") == .localDisk)
    #expect(Self.table.mount(of: "/mnt/b/1/")?.source == "//10.77.0.1/b")
  }

  @Test func `what was mounted over another lies on top`() {
    let table = MountTable(
      "1 0 0:1 / /mnt rw - autofs x rw\n2 1 0:2 / /mnt rw - nfs4 fs01:/p rw,vers=4.1")
    #expect(table.mount(of: "/mnt/stad")?.type == "nfs4")
  }

  @Test func `blanks and backslashes in names come back`() throws {
    let mount = try #require(Self.table.mount(of: "/media/els/USB STICK"))
    #expect(mount.point == "/media/els/USB STICK")
    #expect(Mount(line: #"1 2 0:3 / /a\134b\011c\0 rw - t s rw"#)?.point == "/a\\b\tc\\0")
  }

  @Test func `default mounts of NFS 4 and SMB 3 leave nothing to say`() throws {
    #expect(try findings(at: "/mnt/a/1") == [])
    #expect(try findings(at: "/mnt/b/1") == [])
  }

  @Test func `options that other programs must fear do no harm here`() throws {
    #expect(try findings(at: "/mnt/c/1") == [.withoutLocks(option: "nobrl")])
    #expect(try findings(at: "/mnt/d/1") == [.looseCache])
    #expect(try findings(at: "/mnt/c/1").verdictOfAll == .fit)
    #expect(try findings(at: "/mnt/d/1").verdictOfAll == .fit)
  }

  @Test func `NFS 3 remembers missing names unless told not to`() throws {
    #expect(
      try findings(at: "/mnt/e/1") == [.remembersMissingNames, .withoutLocks(option: "nolock")])
    let told = "1 2 0:3 / /x rw - nfs fs01:/p rw,vers=3,lookupcache=pos"
    #expect(MountFinding.all(of: try #require(Mount(line: told))).verdictOfAll == .fit)
  }

  @Test func `leases are warned of where several people share an SMB mount`() throws {
    let mount = try #require(Self.table.mount(of: "/mnt/b/1"))
    #expect(MountFinding.all(of: mount, people: 3).dropFirst() == [.sharedLeases(people: 3)])
    #expect(MountFinding.all(of: mount, people: 3).map(\.mark) == [.fit, .warning])
    var other = mount
    other.options.append("nolease")
    #expect(MountFinding.all(of: other, people: 3).map(\.mark) == [.fit])
    let nfs = try #require(Self.table.mount(of: "/mnt/a/1"))
    #expect(MountFinding.all(of: nfs, people: 3).map(\.mark) == [.fit])
    other.options = ["rw", "vers=3.1.1", "multiuser"]
    #expect(MountFinding.all(of: other).last == .sharedLeases(people: 1))
  }

  @Test func `SMB 1 is warned of`() throws {
    let mount = try #require(Mount(line: "1 2 0:3 / /x rw - cifs //fs01/p rw,vers=1.0"))
    #expect(MountFinding.all(of: mount).map(\.mark) == [.fit, .warning])
  }

  @Test func `read-only is read-only, whichever of the two lists says so`() throws {
    #expect(try findings(at: "/home/els/ver") == [.readOnly])
    let other = try #require(Mount(line: "1 2 0:3 / /x rw - nfs4 fs01:/p ro,vers=4.2"))
    #expect(MountFinding.all(of: other).map(\.mark) == [.fit, .readOnly])
  }

  @Test func `FAT is refused`() throws {
    let mount = try #require(Self.table.mount(of: "/media/els/USB STICK"))
    #expect(MountFinding.all(of: mount).verdictOfAll == .unfit)
  }
}

extension [MountFinding] {
  fileprivate var verdictOfAll: Mark { map { Finding.mount($0) }.verdict }
}
